import { expect, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarioById } from '../../demos/scenarios/index.ts';
import { standaloneAddress } from '../../src/config/addresses.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { violationsInBothThemes } from '../support/axe.ts';
import { gesturesOf } from '../support/gestures.ts';
import { performStep } from '../support/perform.ts';
import { cutOff, overflow } from '../support/room.ts';
import {
  cover,
  expectBothAt,
  expectConnected,
  openBoth,
  openDesk,
  openStage,
  openWindow,
} from '../support/two-windows.ts';

const scenario = scenarioById('opt-in');
const ids = stepIds(scenario);
const [first = '', second = '', third = ''] = ids;
const [locale, other] = completeTags as [Locale, Locale];

test('single characters can be turned off in either window, and the clicker’s keys stay', async ({
  page,
  context,
}) => {
  const both = await openBoth(context, page, scenario, locale);
  const { desk, stage } = both;
  await desk.button('present.blank').focus();
  await page.keyboard.press('?');
  const list = desk.frame.getByRole('dialog', { name: desk.words.t('present.keys') });
  await expect(list).toBeVisible();
  await list.getByRole('checkbox', { name: desk.words.t('present.letters') }).uncheck();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(desk.button('present.blank')).toBeFocused();

  for (const { page: window } of [desk, stage])
    for (const key of ['b', 'n', 'f', '.', '?']) await window.keyboard.press(key);
  await page.keyboard.press('PageDown');
  await expectBothAt(both, second);
  await expect(cover(stage)).toHaveCount(0);
  await expect(desk.sentence(`${second}.note`)).toBeVisible();
  await expect(desk.page.getByRole('dialog')).toHaveCount(0);
  await expect(stage.page.getByRole('dialog')).toHaveCount(0);
  await stage.page.keyboard.press('PageDown');
  await expectBothAt(both, third);
});

test('keys belong to a field that has focus, and to no button', async ({ page }) => {
  const desk = await openDesk(page, scenario, locale, 'enter-name');
  await desk.expectStep('enter-name');
  await desk.control('application.name').click();
  await page.keyboard.type('Fabian?');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  await expect(desk.control('application.name')).toHaveValue('Fabian?');
  // The press leaves the field, and so does the step.
  await desk.button('present.notes').click();
  await desk.expectStep('enter-email');
  await expect(desk.sentence('enter-email.note')).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(desk.sentence('enter-email.note')).toBeVisible();
});

test('F fills the screen with the window that it is pressed in', async ({ page, context }) => {
  const desk = await openDesk(page, scenario, locale);
  const filled = (window: typeof page) => window.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press('f');
  await expect.poll(() => filled(page)).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => filled(page)).toBe(false);
  const stage = await openStage(context, desk);
  await stage.page.keyboard.press('f');
  await expect.poll(() => filled(stage.page)).toBe(true);
  await stage.page.keyboard.press('f');
  await expect.poll(() => filled(stage.page)).toBe(false);
  // From the presenter's window, where the browser hands the press on, as this one does.
  await desk.button('present.wholeScreen').click();
  await expect.poll(() => filled(stage.page)).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => filled(stage.page)).toBe(false);
  expect(await filled(page)).toBe(false);
  // After a reload the presenter's window cannot reach the other one: it says where to press.
  await page.reload();
  await expectConnected(desk);
  await page.keyboard.press('f');
  await expect(desk.frame.getByText(desk.words.t('present.wholeScreen.there'))).toBeVisible();
});

test('it goes on by itself in the time that a step takes to read, until anything is done in either window', async ({
  page,
  context,
}) => {
  await page.clock.install();
  const both = await openBoth(context, page, scenario, locale);
  const { desk, stage } = both;
  await expect(desk.sentence(`${first}.note`)).toBeVisible();
  await desk.button('present.auto').click();
  await page.clock.runFor(1_700);
  await expectBothAt(both, first);
  await page.clock.runFor(30_000);
  await desk.button('present.auto.pause').waitFor();
  await expect(desk.frame).not.toHaveAttribute('data-step', first);
  await stage.page.mouse.wheel(0, 10);
  await expect(desk.button('present.auto')).toBeVisible();
  await desk.button('present.auto').click();
  await page.keyboard.press('Shift');
  await expect(desk.button('present.auto')).toBeVisible();
});

test('with less motion asked for, it says why it does not go on by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const desk = await openDesk(page, scenario, locale);
  await expect(desk.remark('present.auto.reduced')).toBeVisible();
  await expect(desk.button('present.auto')).toHaveCount(0);
});

test('a browser that stops the window gets a link to it', async ({ page, context }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  const desk = await openDesk(page, scenario, locale);
  await desk.button('present.open').click();
  const link = desk.frame.getByRole('link', { name: desk.words.t('present.audienceWindow') });
  const [stage] = await Promise.all([context.waitForEvent('page'), link.click()]);
  await expect(link).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(stage.locator(`[data-step="${second}"]`)).toBeAttached();
});

test('focus is kept when a button that had it goes', async ({ page }) => {
  const desk = await openDesk(page, scenario, locale);
  await page.keyboard.press('PageDown');
  await desk.expectStep(second);
  await page.keyboard.press('Home');
  await desk.button('present.undo').focus();
  await page.keyboard.press('PageDown');
  await expect(desk.button('present.undo')).toHaveCount(0);
  await desk.expectFocusInside();
  await expect(page).toHaveTitle(
    desk.words.t('present.title', { title: desk.words.words('title').join('') }),
  );
});

test('an audience’s window that nobody opened says where to open it', async ({ page }) => {
  await openWindow(page, standaloneAddress(locale, 'audience', scenario.id));
  const link = page.getByRole('link');
  await expect(link).toHaveAttribute('href', standaloneAddress(locale, 'present', scenario.id));
  await page.keyboard.press('PageDown');
  await expect(page.locator(`[data-step="${second}"]`)).toBeAttached();
});

for (const way of ['keyboard', 'touch'] as const)
  test.describe(`by ${way}`, () => {
    test.use({ hasTouch: way === 'touch' });

    test('the audience’s window can be worked to the end', async ({ page, context }) => {
      const both = await openBoth(context, page, scenario, locale);
      const gestures = gesturesOf(way, both.stage.page);
      for (const [index, id] of ids.entries()) {
        await both.stage.unfoldMenuFor(id);
        await performStep(both.stage, scenario.steps[id] as never, gestures);
        await expectBothAt(both, ids[index + 1] ?? 'finished');
      }
    });
  });

for (const [width, one] of [
  [320, locale],
  [1280, other],
] as const)
  test.describe(`${width} wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test(`both windows are accessible, with everything open, in ${one}`, async ({ page, context }) => {
      test.slow();
      const { desk, stage } = await openBoth(context, page, scenario, one);
      await stage.page.setViewportSize({ width, height: 800 });
      const check = async (state: string) => {
        for (const { page: window } of [desk, stage]) {
          expect.soft(await violationsInBothThemes(window), state).toEqual([]);
          expect.soft(await overflow(window), `${state}: wider than its window`).toBe(0);
          expect.soft(await cutOff(window), `${state}: cut off`).toEqual([]);
        }
      };
      await check('at the start');
      await desk.remark('steps').click();
      await desk.button('reset').click();
      await check('after a reset');
      await page.keyboard.press('b');
      await expect(cover(stage)).toBeVisible();
      await check('black');
      await page.keyboard.press('?');
      await stage.page.keyboard.press('b');
      await expect(cover(stage)).toHaveCount(0);
      await stage.page.keyboard.press('?');
      await expect(stage.page.getByRole('dialog')).toBeVisible();
      await check('keys');
    });
  });
