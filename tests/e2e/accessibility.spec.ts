import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { type PortalScenario, scenarios } from '../../demos/scenarios/index.ts';
import { standaloneAddress } from '../../src/config/addresses.ts';
import { localeTags } from '../../src/config/locales.ts';
import { gesturesOf } from '../support/gestures.ts';
import { performEvent } from '../support/perform.ts';
import { cutOff, overflow } from '../support/room.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';

/** What axe finds, one line for each element; every rule is on, those for best practice and for target size too. */
async function violations(page: Page, within?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } });
  const { violations: found } = await (within ? axe.include(within) : axe).analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`),
  );
}

/** The first mistake of each kind, with its step: the others look the same. */
function mistakesByKind(scenario: PortalScenario) {
  const all = Object.entries(scenario.steps).flatMap(([id, { mistakes }]) =>
    Object.values(mistakes ?? {}).map((mistake) => [id, mistake] as const),
  );
  const kinds = all.map(([, { when }]) => when.type);
  return all.filter((_mistake, index) => kinds.indexOf(kinds[index] as (typeof kinds)[number]) === index);
}

const colorSchemes = ['light', 'dark'] as const;
const widths = [1280, 320] as const;

for (const scenario of scenarios) {
  for (const locale of localeTags) {
    for (const colorScheme of colorSchemes) {
      for (const width of widths) {
        test.describe(`${colorScheme}, ${width} wide`, () => {
          test.use({
            colorScheme,
            viewport: { width, height: 900 },
            contextOptions: { reducedMotion: 'reduce' },
          });

          test(`${scenario.id} in ${locale} is accessible in every state`, async ({ page }) => {
            test.slow();
            const simulation = new SimulationOnPage(page, scenario, locale);
            const frame = `[data-simulation="${scenario.id}"]`;
            const check = (state: string) =>
              test.step(state, async () => {
                expect.soft(await violations(page, frame), state).toEqual([]);
                expect.soft(await overflow(page), `${state}: the page is wider than its window`).toBe(0);
                expect.soft(await cutOff(page), `${state}: cut off`).toEqual([]);
              });

            await simulation.open();
            expect.soft(await violations(page), 'the whole page, untouched').toEqual([]);
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
    }

    for (const frame of ['play', 'present', 'embed'] as const) {
      for (const colorScheme of colorSchemes) {
        test.describe(`alone in the window, ${colorScheme}`, () => {
          test.use({ colorScheme });

          test(`${frame} of ${scenario.id} in ${locale} is accessible as a whole`, async ({ page }) => {
            const simulation = new SimulationOnPage(page, scenario, locale);
            await page.goto(standaloneAddress(locale, frame, scenario.id));
            for (const width of widths) {
              await page.setViewportSize({ width, height: 900 });
              expect.soft(await violations(page), `${width} wide`).toEqual([]);
              expect.soft(await overflow(page), `${width} wide`).toBe(0);
            }
            await simulation.button('next').click();
            await simulation.expectStep(stepIds(scenario)[1] ?? 'finished');
            expect.soft(await violations(page), 'after a step').toEqual([]);
          });
        });
      }
    }
  }
}
