import { expect, type Page, type Route, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { filmById } from '../../demos/films/index.ts';
import { scenarioById } from '../../demos/scenarios/index.ts';
import {
  addressOfFilm,
  courseWordsAddress,
  notesAddress,
  standaloneAddress,
} from '../../src/config/addresses.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { pathTo } from '../../src/config/paths.ts';
import { builtPages } from '../support/built-site.ts';
import { CourseOnPage, placesOfKind } from '../support/course-on-page.ts';
import { kindsOfPage } from '../support/page-kinds.ts';
import { SearchOnPage } from '../support/search-on-page.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';
import { catalogOf } from '../support/site-strings.ts';
import { openWindow } from '../support/two-windows.ts';

/* Slow networks, networks that break, and networks that fall silent, which no browser ever reports. */

const scenario = scenarioById('opt-in');
const [locale] = completeTags as [Locale];
const [first = '', second = '', third = ''] = stepIds(scenario);

/** Never answers. */
const silence = (_route: Route) => new Promise<void>(() => {});

/** Longer than anything waits before it says so. */
const long = 31_000;

test('at 50 kbit/s and two seconds a way what is pressed is said to be on its way, and done', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const simulation = new SimulationOnPage(page, scenario, locale);
  await simulation.open();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 2_000,
    downloadThroughput: 6_250,
    uploadThroughput: 6_250,
  });
  await simulation.button('next').click();
  await expect(page.getByRole('alert')).toHaveText(simulation.words.t('arrival.comingKept'));
  await expect(page.getByRole('alert')).toContainText(simulation.words.t('arrival.late'), {
    timeout: 20_000,
  });
  await expect(simulation.frame).toHaveAttribute('data-step', second, { timeout: 120_000 });
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('when the network goes after the page has come, what was pressed is done when it is back', async ({
  page,
  context,
}) => {
  const simulation = new SimulationOnPage(page, scenario, locale);
  await simulation.open();
  await context.setOffline(true);
  await simulation.button('next').click();
  await expect(page.getByRole('alert')).toHaveText(simulation.words.t('arrival.failedKept'));
  await simulation.expectStep(first);
  await context.setOffline(false);
  await simulation.expectStep(second);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('when the network goes after half of the scripts, the rest is fetched when it is back', async ({
  page,
}) => {
  let left = 5;
  await page.route(/_astro\/.*\.js/u, (route) => {
    left -= 1;
    return left < 0 ? route.abort() : route.continue();
  });
  const simulation = new SimulationOnPage(page, scenario, locale);
  await simulation.open();
  await simulation.button('next').click();
  await expect(page.getByRole('alert')).toHaveText(simulation.words.t('arrival.failedKept'));
  left = Number.POSITIVE_INFINITY;
  await page.getByRole('button', { name: simulation.words.t('arrival.again') }).click();
  await simulation.expectStep(second);
  await simulation.expectFocusInside();
});

test('a simulation that hangs says so, and what was pressed is done when it comes', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/_astro\/Player\..*\.js/u, async (route) => {
    await released;
    await route.continue();
  });
  await page.clock.install();
  const simulation = new SimulationOnPage(page, scenario, locale);
  await simulation.open();
  await simulation.button('next').click();
  await page.clock.runFor(4_000);
  await expect(page.getByRole('alert')).toHaveText(simulation.words.t('arrival.comingKept'));
  await page.clock.runFor(12_000);
  await expect(page.getByRole('alert')).toHaveText(simulation.words.t('arrival.late'));
  await expect(page.getByRole('button', { name: simulation.words.t('arrival.reload') })).toBeVisible();
  release();
  await page.clock.resume();
  await simulation.expectStep(second);
});

test('what hangs in the middle of a simulation says so, and nothing done before is lost', async ({
  page,
}) => {
  const simulation = new SimulationOnPage(page, scenario, locale);
  await page.route('**/catalogs/*-rest.*', silence);
  await page.clock.install();
  await simulation.open();
  await simulation.button('next').click();
  await page.clock.runFor(500);
  await simulation.expectStep(second);
  await simulation.button('next').click();
  await page.clock.runFor(long);
  await expect(simulation.frame.getByRole('alert')).toHaveText(simulation.words.t('surface.failed'));
  await page.unroute('**/catalogs/*-rest.*');
  await page.clock.resume();
  await simulation.button('surface.again').click();
  await simulation.expectStep(third);
});

for (const what of ['Desk', 'Stage'] as const)
  test(`a presentation that hangs says so: ${what}`, async ({ page }) => {
    await page.clock.install();
    await page.route(`**/_astro/${what}.*.js*`, silence);
    await openWindow(page, standaloneAddress(locale, what === 'Desk' ? 'present' : 'audience', scenario.id));
    await expect(page.locator('[data-simulation]')).toBeVisible();
    await page.clock.runFor(long);
    await expect(page.getByRole('alert')).toBeVisible();
  });

test('notes that do not come are said to be missing, and can be asked for again', async ({ page }) => {
  const simulation = new SimulationOnPage(page, scenario, locale);
  const notes = `**${notesAddress(scenario.id, locale)}`;
  await page.route(notes, (route) => route.abort());
  await openWindow(page, standaloneAddress(locale, 'present', scenario.id));
  await expect(page.getByRole('alert')).toContainText(simulation.words.t('surface.failed'));
  await page.unroute(notes);
  await page.getByRole('alert').getByRole('button').click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a search that hangs or has no network says so; what was typed stays, and the next search works', async ({
  page,
}) => {
  for (const [file, sentence] of [
    ['**/titles.json', 'search.failed'],
    ['**/_astro/panel*.js', 'search.failed'],
    ['**/pagefind/pagefind.js', 'search.titlesOnly'],
  ] as const) {
    const search = new SearchOnPage(page, locale);
    await page.route(file, silence);
    await page.clock.install();
    await page.goto(pathTo(locale, 'do/apply'));
    await search.button.click();
    await search.field.fill('ansök');
    // Each part waits for the next from when it has come itself, which may be after the first leap of the clock.
    await expect
      .poll(async () => {
        await page.clock.runFor(long);
        return search.status.textContent();
      }, file)
      .toBe(search.strings[sentence] ?? '');
    await page.clock.resume();
    await expect(search.field).toHaveValue('ansök');
    await page.unroute(file);
    await page.reload();
    await search.button.click();
    await search.field.fill('ansök');
    await expect(search.links.first()).toBeVisible();
  }
});

test('the course goes on where it was when the network is back, and keeps what was done', async ({
  page,
  context,
}) => {
  const course = new CourseOnPage(page, locale);
  const [exercise] = placesOfKind('exercise');
  await course.open();
  await context.setOffline(true);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, exercise?.hash ?? '');
  await expect(page.getByRole('alert')).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: course.words.t('course.again') }).click();
  await expect(page.locator('[data-simulation]')).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-simulation]')).toBeVisible();
});

for (const missing of [/\.js(?:\?|$)/u, `**${courseWordsAddress(locale)}`])
  test(`a course of which ${missing} does not come leads to its text`, async ({ page }) => {
    await page.route(missing, (route) => route.abort());
    await page.goto(kindsOfPage['course'] ?? '');
    const { words } = new CourseOnPage(page, locale);
    for (const way of ['course.reload', 'course.twin'] as const)
      await expect(page.getByRole('link', { name: words.t(way), exact: true })).toBeVisible();
  });

test('a film that does not come says so, and goes on where it stood', async ({ page }) => {
  const film = filmById('opt-in');
  const { 'film.failed': failed = '', 'film.again': again = '' } = catalogOf(locale);
  await page.route('**/films/*.{webm,mp4}', (route) => route.abort());
  await page.route('**/films/*.{vtt,avif,webp,png,jpg}', (route) => route.abort());
  await page.goto(addressOfFilm(locale, film.id));
  const figure = page.locator(`#film-${film.id}`);
  const play = () =>
    figure.locator('video').evaluate((video: HTMLVideoElement) => {
      // Of sources that have all failed the promise never hears.
      video.play().catch(() => {});
    });
  await play();
  await expect(figure.getByRole('alert')).toContainText(failed);
  await page.unroute('**/films/*.{webm,mp4}');
  await figure.getByRole('button', { name: again }).click();
  await expect
    .poll(() => figure.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime))
    .toBeGreaterThan(0.2);
  await expect(figure.getByRole('alert')).toHaveCount(0);
});

/** What a page that ends too early must not do. */
async function watch(page: Page): Promise<string[]> {
  const seen: string[] = [];
  page.on('pageerror', (error) => seen.push(error.message));
  return seen;
}

for (const [kind, address] of Object.entries(kindsOfPage))
  test(`a page (${kind}) that ends anywhere is read as far as it goes, and throws nothing`, async ({
    page,
  }) => {
    test.slow();
    const built = builtPages().find((one) => one.address === address);
    const html = built?.html ?? '';
    const body = html.indexOf('<body');
    const seen = await watch(page);
    for (const part of [0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98]) {
      const end = Math.round(body + (html.length - body) * part);
      await page.route(`**${address}`, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: html.slice(0, end) }),
      );
      await page.goto(address);
      expect.soft(seen.splice(0), `${Math.round(part * 100)} %`).toEqual([]);
      // The style sheet stands in the head: what there is of the page is drawn as ever.
      const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
      expect.soft(font, `${Math.round(part * 100)} %`).toContain('system-ui');
      await page.unroute(`**${address}`);
    }
  });
