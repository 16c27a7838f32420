import { expect, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarioById } from '../../demos/scenarios/index.ts';
import { courseAddress, frames, standaloneAddress } from '../../src/config/addresses.ts';
import { completeTags, type Locale, locales } from '../../src/config/locales.ts';
import { pathTo } from '../../src/config/paths.ts';
import { watchContext } from '../support/abuse/watch.ts';
import { carelessPaths, wrongPaths, wrongQueries } from '../support/abuse/wrong-addresses.ts';
import { CourseOnPage } from '../support/course-on-page.ts';
import { hostileAnchors } from '../support/hostile-anchors.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';
import { catalogOf } from '../support/site-strings.ts';
import { openDesk, openWindow } from '../support/two-windows.ts';

/* Links of every wrong kind, where links.spec.ts does not look: other frames, the course, queries, and no page at all. */

const scenario = scenarioById('opt-in');
const [first = '', second = ''] = stepIds(scenario);
const [locale, other] = completeTags as [Locale, Locale];

const follow = (hash: string) => {
  window.location.hash = hash;
};

test('a presenter’s window answers a wrong step with the start and a note, and works on', async ({
  page,
  context,
  baseURL,
}) => {
  const seen = await watchContext(context, new URL(baseURL ?? '').origin);
  const desk = await openDesk(page, scenario, locale);
  for (const anchor of hostileAnchors(scenario))
    await test.step(anchor.slice(0, 40), async () => {
      await desk.button('next').click();
      await expect(desk.remark('unknownLink')).toHaveCount(0);
      await page.evaluate(follow, anchor);
      await expect(desk.remark('unknownLink')).toBeVisible();
      await desk.expectStep(first);
    });
  await page.goto('about:blank');
  await page.goto(`${standaloneAddress(locale, 'present', scenario.id)}#%E0%A4%A`);
  await expect(desk.remark('unknownLink')).toBeVisible();
  expect(seen).toEqual([]);
});

test('an audience’s window that belongs to no presentation says so, and can be worked by itself', async ({
  page,
  context,
  baseURL,
}) => {
  const seen = await watchContext(context, new URL(baseURL ?? '').origin);
  const stage = new SimulationOnPage(page, scenario, locale);
  const talks = [
    '#talk-',
    '#talk-A B',
    '#talk-%',
    `#talk-${'x'.repeat(9_000)}`,
    '#talk-<b>',
    '#TALK-abcd1234',
  ];
  for (const hash of ['', ...talks, ...hostileAnchors(scenario).map((anchor) => `#${anchor}`)])
    await test.step(hash.slice(0, 40), async () => {
      await page.goto('about:blank');
      await openWindow(page, standaloneAddress(locale, 'audience', scenario.id) + hash);
      await expect(stage.frame).toContainText(stage.words.t('present.alone'));
      // A key that is pressed before the window listens is pressed again.
      await expect
        .poll(async () => {
          const step = await stage.frame.getAttribute('data-step');
          if (step === first) await page.keyboard.press('PageDown');
          return stage.frame.getAttribute('data-step');
        })
        .toBe(second);
    });
  expect(seen).toEqual([]);
});

test('the course answers every wrong place with the overview and a note', async ({
  page,
  context,
  baseURL,
}) => {
  const seen = await watchContext(context, new URL(baseURL ?? '').origin);
  const course = new CourseOnPage(page, other);
  await course.open();
  for (const anchor of hostileAnchors(scenario))
    await test.step(anchor.slice(0, 40), async () => {
      await page.evaluate(follow, 'record');
      await expect(page.getByText(course.words.t('course.unknownAddress'))).toHaveCount(0);
      await page.evaluate(follow, anchor);
      await expect(page.getByText(course.words.t('course.unknownAddress'), { exact: true })).toBeVisible();
      await expect(course.heading).toHaveText(course.words.t('course.overview'));
      await expect(course.heading).toBeFocused();
    });
  expect(seen).toEqual([]);
});

test('what stands in a query changes nothing, on any kind of page', async ({ page, context, baseURL }) => {
  const seen = await watchContext(context, new URL(baseURL ?? '').origin);
  const addresses = [
    ...frames.map((frame) => standaloneAddress(other, frame, scenario.id)),
    courseAddress(other),
    pathTo(other, 'do/apply'),
    pathTo(other),
    '/',
  ];
  for (const [index, query] of wrongQueries.entries())
    for (const address of addresses.filter((_, at) => at % 2 === index % 2))
      await test.step(`${address}${query.slice(0, 40)}`, async () => {
        const response = await page.goto(address + query);
        expect(response?.status()).toBe(200);
        await expect(page.locator('h1, [data-part-heading]').first()).toBeAttached();
        const frame = page.locator('[data-simulation]');
        if (await frame.count()) await expect(frame).toHaveAttribute('data-step', first);
      });
  expect(seen).toEqual([]);
});

test('an address that is written carelessly leads to its page, and nowhere else', async ({
  page,
  context,
  baseURL,
}) => {
  const seen = await watchContext(context, new URL(baseURL ?? '').origin);
  await page.goto(carelessPaths[0] ?? '');
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  for (const path of carelessPaths)
    await test.step(path, async () => {
      const response = await page.goto(new URL(baseURL ?? '').origin + path);
      expect(response?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
    });
  expect(seen).toEqual([]);
});

test('an address without a page leads to one that says so in each language, and on from there', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const path of wrongPaths)
    await test.step(path, async () => {
      const response = await page.goto(path);
      expect([400, 404], path).toContain(response?.status());
      for (const tag of completeTags) {
        const words = catalogOf(tag);
        const part = page.locator(`li[lang="${locales[tag].lang}"]`);
        await expect(part).toContainText(words['notFound.text'] ?? '');
        await expect(part.getByRole('link').first()).toHaveAttribute('href', pathTo(tag));
      }
    });
  await page.locator(`li[lang="${locales[other].lang}"]`).getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`${pathTo(other)}$`, 'u'));
  await expect(page.locator('html')).toHaveAttribute('lang', locales[other].lang);
  expect(complaints).toEqual([]);
});
