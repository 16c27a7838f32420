import { expect, type Locator, type Page, test } from '@playwright/test';
import { addressOfFilm } from '../../src/config/addresses.ts';
import { captionsName, filmFolder, filmName, posterName } from '../../src/config/film-files.ts';
import { violationsInBothThemes } from '../support/axe.ts';
import { type Cut, cuts, toldFilm } from '../support/film-cuts.ts';
import { paperFetched } from '../support/paper.ts';
import { overflow } from '../support/room.ts';

/* A film and the text below it. That each film plays, and shows its captions, is tried in films.spec.ts. */

/** The address of the page without its place, so that nothing has scrolled. */
const pageOf = ({ film, picture }: Cut) => addressOfFilm(picture, film.id).replace(/#.*$/u, '');

const idOf = ({ film }: Cut) => `film-${film.id}`;
const figureOn = (page: Page, cut: Cut) => page.locator(`#${idOf(cut)}`);
const videoIn = (figure: Locator) => figure.locator('video');
const boxIn = (figure: Locator) => figure.locator('[data-film-text]');

const timeOf = (figure: Locator) =>
  videoIn(figure).evaluate((video) => (video as HTMLVideoElement).currentTime);
const isPlaying = (figure: Locator) =>
  videoIn(figure).evaluate((video) => !(video as HTMLVideoElement).paused);

/** The second that a link leads to. */
const secondOf = async (link: Locator) =>
  Number((await link.getAttribute('href'))?.split('#t=')[1] ?? Number.NaN);

/** Puts a film to a moment, as the reader does with the slider. */
const seek = (figure: Locator, second: number) =>
  videoIn(figure).evaluate((video, to) => {
    (video as HTMLVideoElement).currentTime = to;
  }, second);

/** Notes which files of films the page asks for. */
function filesAskedFor(page: Page): string[] {
  const files: string[] = [];
  page.on('request', (request) => {
    const [, name] = new URL(request.url()).pathname.split(`/${filmFolder}/`);
    if (name !== undefined) files.push(name);
  });
  return files;
}

for (const cut of cuts) {
  const { film, picture } = cut;
  const name = (ending: 'webm' | 'mp4') => filmName(film.id, picture, ending);

  test.describe(`${film.id} in ${picture}`, () => {
    test('asks for nothing until the reader is near, then for captions and picture, and for no film until it is started', async ({
      page,
    }) => {
      const files = filesAskedFor(page);
      await page.goto(pageOf(cut), { waitUntil: 'networkidle' });
      expect(files).toEqual([]);
      await figureOn(page, cut).scrollIntoViewIfNeeded();
      await expect
        .poll(() => files.toSorted())
        .toEqual([posterName(film.id, picture), captionsName(film.id, picture, picture)].toSorted());
      await videoIn(figureOn(page, cut)).evaluate((video) => (video as HTMLVideoElement).play());
      await expect.poll(() => files.some((file) => file === name('webm') || file === name('mp4'))).toBe(true);
      expect(await timeOf(figureOn(page, cut))).toBeLessThan(5);
    });

    test('is reached by Tab from what stands before it, though nobody has been near', async ({ page }) => {
      await page.goto(pageOf(cut));
      const video = videoIn(figureOn(page, cut));
      await expect(video).not.toHaveAttribute('controls');
      await figureOn(page, cut).evaluate((figure) => {
        const links = [...document.querySelectorAll<HTMLElement>('main a[href], main button')];
        const before = links.filter(
          (link) =>
            link.checkVisibility() &&
            figure.compareDocumentPosition(link) === Node.DOCUMENT_POSITION_PRECEDING,
        );
        before.at(-1)?.focus({ preventScroll: true });
      });
      await page.keyboard.press('Tab');
      await expect(video).toBeFocused();
      await expect(video).toHaveAccessibleName(/\S/u);
    });

    test('jumps to a chapter and plays, here and not elsewhere', async ({ page }) => {
      await page.goto(pageOf(cut));
      const figure = figureOn(page, cut);
      const link = figure.locator('.film-chapters a').last();
      const second = await secondOf(link);
      await link.click();
      await expect.poll(() => timeOf(figure)).toBeGreaterThanOrEqual(second);
      expect(await timeOf(figure)).toBeLessThan(second + 5);
      expect(await isPlaying(figure)).toBe(true);
      await expect(videoIn(figure)).toBeInViewport();
      await expect(page).toHaveURL(new RegExp(`${pageOf(cut)}$`, 'u'));
    });

    test('jumps to a step by keyboard, and leaves focus there', async ({ page }) => {
      await page.goto(pageOf(cut));
      const figure = figureOn(page, cut);
      const link = boxIn(figure).locator('li > a').nth(1);
      await link.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => timeOf(figure)).toBeGreaterThanOrEqual(await secondOf(link));
      expect(await isPlaying(figure)).toBe(true);
      await expect(link).toBeFocused();
      await expect(link).toHaveAttribute('aria-current', 'true');
    });
  });
}

test.describe('the text below a film', () => {
  const [cut] = cuts as [Cut];
  const { beats } = toldFilm(cut).timeline;
  const current = (figure: Locator) => boxIn(figure).locator('[aria-current="true"]');

  test('marks the step that the film is at, forwards and back, and none before the first', async ({
    page,
  }) => {
    await page.goto(pageOf(cut));
    const figure = figureOn(page, cut);
    const links = boxIn(figure).locator('li > a');
    await expect(links).toHaveCount(beats.length);
    await links.first().click();
    await videoIn(figure).evaluate((video) => (video as HTMLVideoElement).pause());
    for (const index of [beats.length - 1, 2, 3]) {
      await seek(figure, (await secondOf(links.nth(index))) + 0.2);
      await expect(links.nth(index)).toHaveAttribute('aria-current', 'true');
      await expect(current(figure)).toHaveCount(1);
    }
    await seek(figure, 0);
    await expect(current(figure)).toHaveCount(0);
  });

  test('keeps that step in sight within its own box, and the page where it is', async ({ page }) => {
    await page.goto(pageOf(cut));
    const figure = figureOn(page, cut);
    await videoIn(figure).scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await videoIn(figure).evaluate((video) => (video as HTMLVideoElement).play());
    await seek(figure, (await secondOf(boxIn(figure).locator('li > a').last())) + 0.2);
    await expect(boxIn(figure).locator('li > a').last()).toHaveAttribute('aria-current', 'true');
    await expect.poll(() => boxIn(figure).evaluate((box) => box.scrollTop)).toBeGreaterThan(0);
    const within = await current(figure).evaluate((link) => {
      const [own, box] = [link, link.closest('[data-film-text]') as Element].map((one) =>
        one.getBoundingClientRect(),
      );
      return own && box && own.top >= box.top && own.bottom <= box.bottom;
    });
    expect(within).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test('stays where the reader has just put it', async ({ page }) => {
    await page.goto(pageOf(cut));
    const figure = figureOn(page, cut);
    await videoIn(figure).evaluate((video) => (video as HTMLVideoElement).play());
    await boxIn(figure).hover();
    await page.mouse.wheel(0, 60);
    await expect.poll(() => boxIn(figure).evaluate((box) => box.scrollTop)).toBe(60);
    await seek(figure, (await secondOf(boxIn(figure).locator('li > a').last())) + 0.2);
    await expect(boxIn(figure).locator('li > a').last()).toHaveAttribute('aria-current', 'true');
    expect(await boxIn(figure).evaluate((box) => box.scrollTop)).toBe(60);
  });

  for (const width of [1280, 320])
    test(`${width} wide: axe finds nothing while the film plays and all is unfolded`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(pageOf(cut));
      const figure = figureOn(page, cut);
      for (const summary of await figure.locator('summary').all()) await summary.click();
      for (const picture of await figure.locator('.film-pictures img').all()) {
        await picture.scrollIntoViewIfNeeded();
        await expect.poll(() => picture.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(640);
      }
      await figure.locator('.film-chapters a').first().click();
      await expect.poll(() => isPlaying(figure)).toBe(true);
      await expect(figure.locator('details[open]')).toHaveCount(await figure.locator('details').count());
      expect(await violationsInBothThemes(page, `#${idOf(cut)}`)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });

  test('is whole on paper, with the pictures, without the film', async ({ page }) => {
    const files = filesAskedFor(page);
    await page.goto(pageOf(cut));
    await paperFetched(page);
    await page.pdf();
    for (const chapter of Object.keys(cut.film.chapters))
      expect(
        files.filter((file) => file.includes(`.${chapter}.`)),
        chapter,
      ).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    const figure = figureOn(page, cut);
    await expect(videoIn(figure)).toBeHidden();
    for (const picture of await figure.locator('.film-pictures img').all())
      await expect(picture).toBeVisible();
    for (const text of await figure.locator('.film-read').all()) await expect(text).toBeVisible();
    expect(await boxIn(figure).evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  const [cut] = cuts as [Cut];

  test('a link opens the film itself at its place', async ({ page }) => {
    await page.goto(pageOf(cut));
    const figure = figureOn(page, cut);
    const shown = videoIn(figure).filter({ visible: true });
    await expect(shown).toHaveCount(1);
    await expect(shown).toHaveAttribute('poster', new RegExp(posterName(cut.film.id, cut.picture), 'u'));
    const link = boxIn(figure).locator('li > a').nth(1);
    const place = await link.getAttribute('href');
    await link.click();
    await expect(page).toHaveURL(new RegExp(`${place?.replaceAll('.', String.raw`\.`)}$`, 'u'));
    await expect(page.locator('video')).toBeVisible();
  });
});
