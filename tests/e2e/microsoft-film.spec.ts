import { expect, type Page, test } from '@playwright/test';
import { completeTags } from '../../src/config/locales.ts';
import { microsoftFilm, patienceSeconds } from '../../src/config/microsoft-film.ts';
import { violationsInBothThemes } from '../support/axe.ts';
import { fakePlayer, filmOrigin, foreignRequests, MicrosoftFilmOnPage } from '../support/microsoft-film.ts';
import { overflow } from '../support/room.ts';

async function expectWaysOn(film: MicrosoftFilmOnPage): Promise<void> {
  await expect(film.way('open')).toBeVisible();
  await expect(film.way('open')).toHaveAttribute('href', microsoftFilm.address);
  await expect(film.way('own')).toBeVisible();
  await expect(film.way('own')).toHaveAttribute('href', /^#film-[a-z-]+$/u);
}

async function expectNoWaysOn(film: MicrosoftFilmOnPage): Promise<void> {
  await expect(film.way('open')).toBeHidden();
  await expect(film.way('own')).toBeHidden();
}

/** Neither axe nor the width of the window finds anything, in either theme, wide and as narrow as WCAG asks. */
async function expectAccessible(page: Page, state: string): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await violationsInBothThemes(page), `${state}, ${width} wide`).toEqual([]);
    expect.soft(await overflow(page), `${state}, ${width} wide`).toBe(0);
  }
}

for (const locale of completeTags)
  test.describe(`Microsoft’s film in ${locale}`, () => {
    test('asks Microsoft for nothing before it is pressed, then for the frame alone, once', async ({
      page,
      baseURL,
    }) => {
      const seen = foreignRequests(page, baseURL);
      await page.route(filmOrigin, (route) => route.fulfill(fakePlayer));
      const film = new MicrosoftFilmOnPage(page, locale);
      await film.open();
      await page.waitForLoadState('networkidle');
      await expect(film.frame).toHaveCount(0);
      await film.remember.check();
      expect([...seen]).toEqual([]);
      await film.button('show').click();
      await expect(film.status).toHaveText(film.said('loaded'));
      await expect(film.frame.contentFrame().getByRole('button')).toBeVisible();
      expect([...seen]).toEqual([microsoftFilm.address]);
      await expect.poll(() => film.timesAsked()).toBe(1);
    });

    test('is framed with a name, without a referrer, and with no more rights than a film needs', async ({
      page,
    }) => {
      let referrer: string | undefined = 'not asked yet';
      await page.route(filmOrigin, (route) => {
        referrer = route.request().headers()['referer'];
        return route.fulfill(fakePlayer);
      });
      const film = new MicrosoftFilmOnPage(page, locale);
      await film.open();
      await film.button('show').click();
      await expect(film.frame).toHaveAttribute('src', microsoftFilm.address);
      await expect(film.frame).toHaveAttribute('referrerpolicy', 'no-referrer');
      await expect(film.frame).toHaveAttribute('allow', 'fullscreen');
      const sandbox = (await film.frame.getAttribute('sandbox'))?.split(' ') ?? [];
      expect(sandbox).toEqual(expect.arrayContaining(['allow-scripts', 'allow-same-origin']));
      expect(sandbox.filter((token) => /top-navigation|forms|modals|downloads/u.test(token))).toEqual([]);
      const player = page.frameLocator('iframe').getByRole('button', { name: 'Play' });
      await expect(player).toBeVisible();
      // The policy of the page lets the frame have the whole screen, and not the camera.
      const rights = await player.evaluate(() =>
        ['fullscreen', 'camera'].map((name) => {
          const policy = Reflect.get(document, 'featurePolicy') as { allowsFeature(name: string): boolean };
          return policy.allowsFeature(name);
        }),
      );
      expect(rights).toEqual([true, false]);
      expect(referrer).toBeUndefined();
    });

    test('with a player that answers, nothing is said to be wrong', async ({ page }) => {
      await page.clock.install();
      await page.route(filmOrigin, (route) => route.fulfill(fakePlayer));
      const film = new MicrosoftFilmOnPage(page, locale);
      await film.open();
      await film.button('show').click();
      // Browsers do not say what a frame holds: this is true of a film and of an error.
      await expect(film.status).toHaveText(film.said('loaded'));
      await page.clock.runFor(60_000);
      await expect(film.status).toHaveText(film.said('loaded'));
    });

    for (const [how, refuse] of [
      ['refused', (page: Page) => page.route(filmOrigin, (route) => route.abort('connectionrefused'))],
      ['left to the network', async () => {}],
    ] as const)
      test(`${how}, it says within ten seconds how to go on`, async ({ page }) => {
        await refuse(page);
        const film = new MicrosoftFilmOnPage(page, locale);
        await film.open();
        await expect(film.status).toHaveText('');
        await expectNoWaysOn(film);
        await film.button('show').click();
        const said = [film.said('loaded'), film.said('late', { seconds: patienceSeconds })];
        await expect
          .poll(async () => said.includes((await film.status.textContent()) ?? ''), { timeout: 10_000 })
          .toBe(true);
        await expectWaysOn(film);
      });

    test('without an answer, it says so within ten seconds, and takes it back when one comes', async ({
      page,
    }) => {
      test.slow();
      let answer = () => {};
      await page.route(filmOrigin, async (route) => {
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
        await route.fulfill(fakePlayer);
      });
      const film = new MicrosoftFilmOnPage(page, locale);
      await film.open();
      await film.button('show').click();
      await expect(film.status).toHaveText(film.said('loading'));
      await expectNoWaysOn(film);
      // In real time: a clock of the test's own waits for the frame, which never answers.
      await expect(film.status).toHaveText(film.said('late', { seconds: patienceSeconds }), {
        timeout: 10_000,
      });
      await expectWaysOn(film);
      answer();
      await expect(film.status).toHaveText(film.said('loaded'));
    });

    test('led to another site, it says that the browser stopped it', async ({ page }) => {
      await page.route(filmOrigin, (route) =>
        route.fulfill({ status: 302, headers: { location: 'https://elsewhere.example/' } }),
      );
      const film = new MicrosoftFilmOnPage(page, locale);
      await film.open();
      await film.button('show').click();
      await expect(film.status).toHaveText(film.said('blocked'));
      await expectWaysOn(film);
    });

    test('without a network, it says so', async ({ page, context }) => {
      const film = new MicrosoftFilmOnPage(page, locale);
      await film.open();
      await context.setOffline(true);
      await film.button('show').click();
      await expect(film.status).toHaveText(film.said('offline'));
      await expectWaysOn(film);
    });

    test('focus goes into the frame, and back to the button, with the keyboard alone', async ({ page }) => {
      await page.route(filmOrigin, (route) => route.fulfill(fakePlayer));
      const film = new MicrosoftFilmOnPage(page, locale);
      await film.open();
      await film.button('show').focus();
      await page.keyboard.press('Enter');
      await expect(film.frame).toBeFocused();
      await expect(film.frame).toHaveAttribute('data-focused');
      await expect(film.button('show')).toBeHidden();
      await expect(film.way('open')).toBeVisible();
      const stops = [page.frameLocator('iframe').getByRole('button'), film.way('open'), film.way('own')];
      for (const stop of [...stops, film.button('back')]) {
        await page.keyboard.press('Tab');
        await expect(stop).toBeFocused();
      }
      await expect(film.frame).not.toHaveAttribute('data-focused');
      await page.keyboard.press('Enter');
      await expect(film.frame).toHaveCount(0);
      await expect(film.button('show')).toBeFocused();
      await expect(film.button('back')).toBeHidden();
      await expect(film.status).toHaveText('');
      await expectNoWaysOn(film);
      await page.keyboard.press('Tab');
      await expect(film.remember).toBeFocused();
      await page.keyboard.press('Space');
      await expect(film.remember).toBeChecked();
    });

    test('is accessible in every state', async ({ page }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      let answer = () => {};
      await page.route(filmOrigin, async (route) => {
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
        await route.fulfill(fakePlayer);
      });
      const film = new MicrosoftFilmOnPage(page, locale);
      await film.open();
      await expectAccessible(page, 'before');
      await film.button('show').click();
      await expect(film.status).toHaveText(film.said('loading'));
      await expectAccessible(page, 'loading');
      await expect(film.status).toHaveText(film.said('late', { seconds: patienceSeconds }), {
        timeout: 10_000,
      });
      await expectAccessible(page, 'late');
      answer();
      await expect(film.status).toHaveText(film.said('loaded'));
      await expectAccessible(page, 'loaded');
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('is a link, and nothing to press', async ({ page }) => {
        const film = new MicrosoftFilmOnPage(page, locale);
        await page.goto(film.address);
        const links = page.getByRole('link', { name: film.said('open'), exact: true });
        await expect(links).toHaveCount(1);
        await expect(links).toHaveAttribute('href', microsoftFilm.address);
        await expect(film.box).toBeHidden();
      });
    });

    test('is on paper a link with its address', async ({ page }) => {
      const film = new MicrosoftFilmOnPage(page, locale);
      await film.open();
      await page.emulateMedia({ media: 'print' });
      await expect(film.box).toBeHidden();
      const link = page.getByRole('link', { name: film.said('open') });
      await expect(link).toBeVisible();
      expect(await link.evaluate((one) => getComputedStyle(one, '::after').content)).toContain(
        microsoftFilm.address,
      );
    });
  });
