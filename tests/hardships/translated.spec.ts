import { type BrowserContext, expect, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import type { PortalScenario } from '../../demos/scenarios/index.ts';
import { scenarios } from '../../demos/scenarios/index.ts';
import { type Frame, standaloneAddress } from '../../src/config/addresses.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { CourseOnPage, placesOfKind } from '../support/course-on-page.ts';
import { gesturesOf } from '../support/gestures.ts';
import { performStep } from '../support/perform.ts';
import { localeInTurn } from '../support/samples.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';
import { translatePage } from '../support/translate-page.ts';
import { openWindow } from '../support/two-windows.ts';

/* A browser, or an extension, translates the page and changes it under the hands of React. */

/** Opens a scenario alone in the window. */
async function opened(context: BrowserContext, scenario: PortalScenario, locale: Locale, frame: Frame) {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await openWindow(page, standaloneAddress(locale, frame, scenario.id));
  return { page, errors, simulation: new SimulationOnPage(page, scenario, locale) };
}

/** All that a simulation says, hidden things too. */
const said = async ({ frame }: SimulationOnPage) =>
  ((await frame.textContent()) ?? '').replaceAll(/\s+/gu, ' ').trim();

for (const [turn, scenario] of scenarios.entries()) {
  const locale = localeInTurn(turn);
  test(`${scenario.id} in ${locale} says the same at every step while it is being translated`, async ({
    context,
  }) => {
    test.setTimeout(240_000);
    const plain = await opened(context, scenario, locale, 'play');
    const translated = await opened(context, scenario, locale, 'play');
    const ids = stepIds(scenario);
    for (const [index, id] of ids.entries()) {
      const step = scenario.steps[id] as (typeof scenario.steps)[string];
      for (const { page, simulation } of [plain, translated]) {
        await simulation.expectStep(id);
        await page.bringToFront();
        await performStep(simulation, step, gesturesOf('mouse', page));
        await simulation.expectStep(ids[index + 1] ?? 'finished');
      }
      await expect.poll(() => said(translated.simulation), id).toBe(await said(plain.simulation));
      expect(await translatePage(translated.page)).toBeGreaterThan(0);
    }
    expect(translated.errors).toEqual([]);
  });
}

test('a presentation goes on in both windows while it is being translated', async ({ context }) => {
  const [locale] = completeTags as [Locale];
  const [scenario] = scenarios.filter(({ id }) => id === 'follow-case') as [PortalScenario];
  const plain = await opened(context, scenario, locale, 'present');
  const translated = await opened(context, scenario, locale, 'present');
  for (const id of stepIds(scenario)) {
    for (const { page, simulation } of [plain, translated]) {
      await simulation.expectStep(id);
      await page.bringToFront();
      await simulation.button('next').click();
    }
    await translatePage(translated.page);
  }
  await translated.simulation.expectStep('finished');
  await expect.poll(() => said(translated.simulation)).toBe(await said(plain.simulation));
  expect(translated.errors).toEqual([]);
});

test('a page that is translated before it is alive comes alive', async ({ context }) => {
  const [locale] = completeTags as [Locale];
  const [scenario] = scenarios as unknown as [PortalScenario];
  const { page, simulation } = await opened(context, scenario, locale, 'embed');
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('button, input, select, p'))
      element.setAttribute('data-extension', 'seen');
  });
  await translatePage(page);
  const ids = stepIds(scenario);
  for (const [index] of ids.entries()) {
    await simulation.button('next').click();
    await simulation.expectStep(ids[index + 1] ?? 'finished');
    await translatePage(page);
  }
});

test('the course can be walked through while it is being translated', async ({ page }) => {
  const [locale] = completeTags as [Locale];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const course = new CourseOnPage(page, locale);
  for (const kind of ['opening', 'question', 'exercise', 'remember', 'check'] as const)
    for (const place of placesOfKind(kind)) {
      await course.open(place.hash);
      await translatePage(page);
      await course.goOn(place);
      await translatePage(page);
    }
  expect(errors).toEqual([]);
});
