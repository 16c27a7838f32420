import { expect, test } from '@playwright/test';
import { plainText } from '../../demos/engine/rich-text.ts';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarioById } from '../../demos/scenarios/index.ts';
import { completeTags, type Locale, locales } from '../../src/config/locales.ts';
import { translatorOf } from '../../src/config/simulation-words.ts';
import { listen } from '../support/announcements.ts';
import { gesturesOf } from '../support/gestures.ts';
import { performStep } from '../support/perform.ts';
import {
  cover,
  drawn,
  expectBothAt,
  expectConnected,
  inGroup,
  kept,
  openBoth,
  openDesk,
  openStage,
} from '../support/two-windows.ts';

const scenario = scenarioById('opt-in');
const ids = stepIds(scenario);
const [first = '', second = '', third = '', fourth = '', fifth = ''] = ids;
const [locale, other] = completeTags as [Locale, Locale];
const nameOf = (one: Locale) => locales[one].label;

for (const one of completeTags) {
  test(`in ${one}, two windows stay in step, whichever is worked, and the audience’s never holds a note`, async ({
    page,
    context,
  }) => {
    const both = await openBoth(context, page, scenario, one);
    const { desk, stage } = both;
    await expectBothAt(both, first);
    for (const [window, key, step] of [
      [page, 'PageDown', second],
      [stage.page, 'PageDown', third],
      [page, 'ArrowRight', fourth],
      [stage.page, 'PageUp', third],
      [page, 'ArrowLeft', second],
    ] as const) {
      await window.keyboard.press(key);
      await expectBothAt(both, step);
      await expect(desk.sentence(`${step}.note`)).toBeVisible();
    }
    // A right choice in the audience's window goes on, a wrong one is explained to the presenter alone.
    await performStep(stage, scenario.steps[second] as never, gesturesOf('mouse', stage.page));
    await expectBothAt(both, third);
    await stage.control('nav.search').click();
    await expect(desk.frame.locator('[data-kind="offPath"]')).toBeVisible();
    await expect(stage.frame.locator('[data-kind]')).toHaveCount(0);

    for (const [index, step] of ids.entries()) {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, desk.anchor(step));
      await expectBothAt(both, step);
      const html = await stage.page.content();
      for (const id of ids) {
        const note = plainText(desk.words.words(`${id}.note`));
        expect(html.includes(note), `at step ${index + 1}: ${note}`).toBe(false);
      }
    }
  });
}

test('a jump takes no replay, and an audience’s window that opens late is given everything', async ({
  page,
  context,
}) => {
  const desk = await openDesk(page, scenario, locale, fifth);
  await desk.expectStep(fifth);
  await inGroup(desk, 'portalLanguage', nameOf(other)).click();
  const stage = await openStage(context, desk);
  await stage.expectStep(fifth);
  stage.expectPortalIn(other);
  await expect(stage.control(scenario.steps[fifth]?.target as never)).toBeVisible();
  desk.expectPortalIn(other);
  await desk.remark('steps').click();
  await desk.frame.getByRole('link', { name: plainText(desk.words.words(`${second}.instruction`)) }).click();
  await expectBothAt({ desk, stage }, second);
});

test('either window can be reloaded', async ({ page, context }) => {
  const both = await openBoth(context, page, scenario, locale);
  const { desk, stage } = both;
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expectBothAt(both, third);
  await inGroup(desk, 'present.time', desk.words.t('present.time.start')).click();

  await page.reload();
  await desk.expectStep(third);
  await expectConnected(desk);
  await expect(inGroup(desk, 'present.time', desk.words.t('present.time.pause'))).toBeVisible();
  await page.keyboard.press('PageDown');
  await expectBothAt(both, fourth);

  await stage.page.reload();
  await stage.expectStep(fourth);
  await stage.page.keyboard.press('PageDown');
  await expectBothAt(both, fifth);
});

test('the questions about the requirements, which are not kept, are brought back by the audience’s window', async ({
  page,
  context,
}) => {
  const eligibility = scenarioById('eligibility');
  const both = await openBoth(context, page, eligibility, locale);
  const [, step = ''] = stepIds(eligibility);
  await page.keyboard.press('PageDown');
  await expectBothAt(both, step);
  expect(JSON.stringify(await kept(page))).not.toContain('eligibility.');
  await page.reload();
  await expectConnected(both.desk);
  await expectBothAt(both, step);
  await page.goto(page.url().replace(/#.*$/u, ''));
  await expectConnected(both.desk);
  await expectBothAt(both, step);
});

test('the audience’s language and the portal’s are chosen apart', async ({ page, context }) => {
  const { desk, stage } = await openBoth(context, page, scenario, locale);
  await page.keyboard.press('PageDown');
  await inGroup(desk, 'present.audienceLanguage', nameOf(other)).click();
  stage.words = translatorOf(scenario.id, other, locale);
  await expect(stage.page.locator('html')).toHaveAttribute('lang', locales[other].lang);
  await stage.expectStep(second);
  await expect(stage.frame.getByText(stage.words.t('badge'))).toBeVisible();
  await expect(stage.control(scenario.steps[second]?.target as never)).toBeVisible();
  await inGroup(desk, 'portalLanguage', nameOf(other)).click();
  stage.expectPortalIn(other);
  stage.words = translatorOf(scenario.id, other, other);
  await expect(stage.control(scenario.steps[second]?.target as never)).toBeVisible();
  desk.expectPortalIn(other);
  await expect(desk.sentence(`${second}.instruction`)).toBeVisible();
});

test('without a network everything goes on, the portal in another language too', async ({
  page,
  context,
}) => {
  const both = await openBoth(context, page, scenario, locale);
  const { desk, stage } = both;
  await page.waitForLoadState('networkidle');
  await stage.page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await inGroup(desk, 'portalLanguage', nameOf(other)).click();
  stage.expectPortalIn(other);
  await expect(stage.control(scenario.steps[first]?.target as never)).toBeVisible();
  for (const id of [...ids.slice(1), 'finished']) {
    await page.keyboard.press('PageDown');
    await expectBothAt(both, id);
  }
  await page.keyboard.press('PageUp');
  await expectBothAt(both, ids.at(-1) ?? '');
  await page.keyboard.press('b');
  await expect(cover(stage)).toBeVisible();
  await page.keyboard.press('b');
  await expect(cover(stage)).toHaveCount(0);
  // A page that cannot be had does not take the place of the one that is shown.
  await inGroup(desk, 'present.audienceLanguage', nameOf(other)).click();
  await page.keyboard.press('Home');
  await expectBothAt(both, first);
});

test('the screen goes black and comes back, for keys, touch and one window alone', async ({
  page,
  context,
}) => {
  const desk = await openDesk(page, scenario, locale);
  await page.keyboard.press('.');
  await expect(cover(desk)).toBeVisible();
  await cover(desk).click();
  await expect(cover(desk)).toHaveCount(0);

  const stage = await openStage(context, desk);
  await stage.control('nav.settings').focus();
  await page.keyboard.press('B');
  await expect(cover(stage)).toBeVisible();
  // With an audience elsewhere the presenter goes on seeing the portal.
  await expect(cover(desk)).toHaveCount(0);
  await expect(cover(stage)).toBeFocused();
  await stage.page.keyboard.press('b');
  await expect(cover(stage)).toHaveCount(0);
  await expect(stage.control('nav.settings')).toBeFocused();
  await desk.button('present.blank').click();
  await cover(stage).click();
  await expect(desk.button('present.blank')).toHaveAttribute('aria-pressed', 'false');
});

test('a change made elsewhere is announced once in the audience’s window, and takes no focus', async ({
  page,
  context,
}) => {
  const { stage } = await openBoth(context, page, scenario, locale);
  await stage.control('nav.reports').focus();
  const listener = await listen(stage.frame.getByRole('status'));
  await page.keyboard.press('PageDown');
  await stage.expectStep(second);
  await expect(stage.control('nav.reports')).toBeFocused();
  await expect.poll(() => listener.heard()).toEqual([plainText(stage.words.words(`${first}.result`))]);
});

test('a reset leaves both windows and all that is kept as a fresh load does, and can be undone at once', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await page.clock.install();
  const both = await openBoth(context, page, scenario, locale);
  const { desk, stage } = both;
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expectBothAt(both, third);
  await stage.page.keyboard.press('PageDown');
  await expectBothAt(both, fourth);
  await inGroup(desk, 'portalLanguage', nameOf(other)).click();
  await inGroup(desk, 'present.time', desk.words.t('present.time.start')).click();
  await desk.remark('steps').click();
  await page.keyboard.press('n');
  await page.keyboard.press('b');
  await expect(cover(stage)).toBeVisible();

  await page.keyboard.press('Home');
  await expectBothAt(both, first);
  await desk.button('present.undo').click();
  await expectBothAt(both, fourth);
  await expect(cover(stage)).toBeVisible();
  await desk.expectFocusInside();

  await stage.page.keyboard.press('Home');
  await expectBothAt(both, first);
  await expect(desk.button('present.undo')).toBeVisible();
  await page.clock.runFor(25_000);
  await expect(desk.button('present.undo')).toHaveCount(0);
  await expectConnected(desk);

  const elsewhere = await browser.newContext({ ...(baseURL && { baseURL }) });
  const fresh = await openBoth(elsewhere, await elsewhere.newPage(), scenario, locale);
  await expect(fresh.desk.sentence(`${first}.note`)).toBeVisible();
  await expect.poll(() => drawn(desk)).toBe(await drawn(fresh.desk));
  await expect.poll(() => drawn(stage)).toBe(await drawn(fresh.stage));
  for (const window of ['desk', 'stage'] as const)
    expect(await kept(both[window].page)).toEqual(await kept(fresh[window].page));
  expect(await kept(page)).toEqual([]);
  expect(new URL(page.url()).hash).toBe('');
  await elsewhere.close();
});

test('two presentations at once do not mix', async ({ page, context }) => {
  const both = await openBoth(context, page, scenario, locale);
  const another = await openBoth(context, await context.newPage(), scenario, locale);
  await another.desk.page.keyboard.press('PageDown');
  await expectBothAt(another, second);
  await expectBothAt(both, first);
});

test('what scrolls in the portal is not squeezed to nothing in a low window', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 640 });
  const scenario = scenarioById('read-notification');
  const desk = await openDesk(page, scenario, locale);
  for (const id of stepIds(scenario)) {
    await desk.expectStep(id);
    await desk.button('next').click();
  }
  await desk.expectStep('finished');
  const answer = desk.frame.getByRole('region', { name: desk.words.label('api.answer'), exact: true });
  expect((await answer.boundingBox())?.height).toBeGreaterThan(300);
});
