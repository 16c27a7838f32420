import { expect, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarios } from '../../demos/scenarios/index.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { setTheme, violationsAsShown } from '../support/axe.ts';
import { cutOff, overflow } from '../support/room.ts';
import { ownSteps } from '../support/samples.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';

const [longer, shorter] = completeTags as [Locale, Locale];

/**
 * Narrow, dark and in the language with the longer words; wide, light and in the other. What is drawn is the same in
 * both, and every state is seen in either theme.
 */
const looks = [
  { width: 320, locale: longer, theme: 'dark' },
  { width: 1280, locale: shorter, theme: 'light' },
] as const;

/* What is answered to a mistake is looked at in mistakes.spec.ts. */

for (const scenario of scenarios) {
  const own = ownSteps(scenario);
  // A story of borrowed steps is looked at in its harder form: its steps are looked at where they come from.
  const chosen = own.length > 5 ? looks : looks.slice(0, 1);
  for (const { width, locale, theme } of chosen) {
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
