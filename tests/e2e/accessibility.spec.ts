import { expect, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { type PortalScenario, scenarios } from '../../demos/scenarios/index.ts';
import { standaloneAddress } from '../../src/config/addresses.ts';
import { localeTags } from '../../src/config/locales.ts';
import { violationsInBothThemes } from '../support/axe.ts';
import { gesturesOf } from '../support/gestures.ts';
import { performEvent } from '../support/perform.ts';
import { cutOff, overflow } from '../support/room.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';

/** The first mistake of each kind, with its step: the others look the same. */
function mistakesByKind(scenario: PortalScenario) {
  const all = Object.entries(scenario.steps).flatMap(([id, { mistakes }]) =>
    Object.values(mistakes ?? {}).map((mistake) => [id, mistake] as const),
  );
  const kinds = all.map(([, { when }]) => when.type);
  return all.filter((_mistake, index) => kinds.indexOf(kinds[index] as (typeof kinds)[number]) === index);
}

const widths = [1280, 320] as const;

for (const scenario of scenarios) {
  for (const locale of localeTags) {
    for (const width of widths) {
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
            await check(id);
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
            const menu = simulation.labelled('button', 'portal.menu');
            if (await menu.isVisible()) await menu.click();
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

    for (const frame of ['play', 'present', 'embed'] as const) {
      test(`${frame} of ${scenario.id} in ${locale} is accessible as a whole`, async ({ page }) => {
        const simulation = new SimulationOnPage(page, scenario, locale);
        await page.goto(standaloneAddress(locale, frame, scenario.id));
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          expect.soft(await violationsInBothThemes(page), `${width} wide`).toEqual([]);
          expect.soft(await overflow(page), `${width} wide`).toBe(0);
        }
        await simulation.button('next').click();
        await simulation.expectStep(stepIds(scenario)[1] ?? 'finished');
        expect.soft(await violationsInBothThemes(page), 'after a step').toEqual([]);
      });
    }
  }
}
