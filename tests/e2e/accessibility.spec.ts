import { expect, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { type PortalScenario, scenarios } from '../../demos/scenarios/index.ts';
import { type Locale, localeTags } from '../../src/config/locales.ts';
import { violationsInBothThemes } from '../support/axe.ts';
import { gesturesOf } from '../support/gestures.ts';
import { performEvent } from '../support/perform.ts';
import { cutOff, overflow } from '../support/room.ts';
import { ownSteps } from '../support/samples.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';

/** The first mistake of each kind among a scenario's own steps: the others look the same. */
function mistakesByKind(scenario: PortalScenario) {
  const all = ownSteps(scenario).flatMap((id) =>
    Object.values(scenario.steps[id]?.mistakes ?? {}).map((mistake) => [id, mistake] as const),
  );
  const kinds = all.map(([, { when }]) => when.type);
  return all.filter((_mistake, index) => kinds.indexOf(kinds[index] as (typeof kinds)[number]) === index);
}

const [longer, shorter] = localeTags as [Locale, Locale];

/** Narrow in the language with the longer words; wide in the other. What is drawn is the same in both. */
const looks = [
  { width: 320, locale: longer },
  { width: 1280, locale: shorter },
] as const;

for (const scenario of scenarios) {
  const own = ownSteps(scenario);
  for (const { width, locale } of looks) {
    test.describe(`${width} wide`, () => {
      test.use({ viewport: { width, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

      test(`${scenario.id} in ${locale} is accessible in every state`, async ({ page }) => {
        test.slow();
        const simulation = new SimulationOnPage(page, scenario, locale);
        const frame = `[data-simulation="${scenario.id}"]`;
        const check = (state: string) =>
          test.step(state, async () => {
            expect.soft(await violationsInBothThemes(page, frame), state).toEqual([]);
            expect.soft(await overflow(page), `${state}: the page is wider than its window`).toBe(0);
            expect.soft(await cutOff(page), `${state}: cut off`).toEqual([]);
          });

        await simulation.open();
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
        for (const [id, { when }] of mistakesByKind(scenario)) {
          await page.goto('about:blank');
          await simulation.open(id);
          await performEvent(simulation, when, gesturesOf('mouse', page));
          await expect(simulation.button('rejoin')).toBeVisible();
          await check(`${id}, ${when.type} as a mistake`);
        }
        await simulation.frame.getByRole('radio', { name: simulation.words.t('mode.explore') }).check();
        await expect(simulation.remark('mode.explore.task')).toBeVisible();
        await check('exploring');
      });
    });
  }
}
