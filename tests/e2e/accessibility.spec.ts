import { expect, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarios } from '../../demos/scenarios/index.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { setTheme, violationsAsShown, violationsInBothThemes } from '../support/axe.ts';
import { gesturesOf } from '../support/gestures.ts';
import { performEvent } from '../support/perform.ts';
import { cutOff, overflow } from '../support/room.ts';
import { ownSteps } from '../support/samples.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';

/** The first mistake of each kind among the steps of all scenarios: the others look the same. */
const mistakesByKind = (() => {
  const all = scenarios.flatMap((scenario) =>
    ownSteps(scenario).flatMap((id) =>
      Object.values(scenario.steps[id]?.mistakes ?? {}).map((mistake) => ({ scenario, id, ...mistake })),
    ),
  );
  const kinds = all.map(({ when }) => when.type);
  return all.filter((_mistake, index) => kinds.indexOf(kinds[index] as (typeof kinds)[number]) === index);
})();

const [longer, shorter] = completeTags as [Locale, Locale];

/**
 * Narrow, dark and in the language with the longer words; wide, light and in the other. What is drawn is the same in
 * both, and every state is seen in either theme.
 */
const looks = [
  { width: 320, locale: longer, theme: 'dark' },
  { width: 1280, locale: shorter, theme: 'light' },
] as const;

for (const scenario of scenarios) {
  const own = ownSteps(scenario);
  for (const { width, locale, theme } of looks) {
    test.describe(`${width} wide`, () => {
      test.use({ viewport: { width, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

      test(`${scenario.id} in ${locale} is accessible in every state`, async ({ page }) => {
        test.slow();
        const simulation = new SimulationOnPage(page, scenario, locale);
        const frame = `[data-simulation="${scenario.id}"]`;
        const check = (state: string) =>
          test.step(state, async () => {
            expect.soft(await violationsAsShown(page, frame), state).toEqual([]);
            expect.soft(await overflow(page), `${state}: the page is wider than its window`).toBe(0);
            expect.soft(await cutOff(page), `${state}: cut off`).toEqual([]);
          });

        await simulation.open();
        await setTheme(page, theme);
        const ids = stepIds(scenario);
        for (const [index, id] of ids.entries()) {
          await simulation.expectStep(id);
          // What is borrowed is looked at where it comes from.
          if (own.includes(id) || index % 8 === 0) await check(id);
          await simulation.button('next').click();
          await simulation.expectStep(ids[index + 1] ?? 'finished');
        }
        await check('finished');

        await simulation.button('reset').click();
        await simulation.button('show').click();
        await check('shown');
        await simulation.button('hint').click();
        await simulation.remark('steps').click();
        await check('hint and list of steps');
        await simulation.remark('steps').click();
        await simulation.frame.getByRole('radio', { name: simulation.words.t('mode.explore') }).check();
        await expect(simulation.remark('mode.explore.task')).toBeVisible();
        await check('exploring');
      });
    });
  }
}

for (const { scenario, id, when } of mistakesByKind) {
  test(`${scenario.id}, step ${id}: what is answered to ${when.type} is accessible`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const simulation = new SimulationOnPage(page, scenario, shorter);
    await simulation.open(id);
    await performEvent(simulation, when, gesturesOf('mouse', page));
    await expect(simulation.button('rejoin')).toBeVisible();
    expect(await violationsInBothThemes(page, `[data-simulation="${scenario.id}"]`)).toEqual([]);
  });
}
