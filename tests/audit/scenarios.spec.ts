import { expect, type Page, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { type PortalScenario, scenarios } from '../../demos/scenarios/index.ts';
import { standaloneAddress } from '../../src/config/addresses.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { lookAt } from '../support/auditors/look.ts';
import { setTheme } from '../support/axe.ts';
import { gesturesOf } from '../support/gestures.ts';
import { performEvent } from '../support/perform.ts';
import { ownSteps } from '../support/samples.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';

/* Every step of every scenario, alone in the window: guided, mistaken and answered, finished, helped, explored. */

const [longer, shorter] = completeTags as [Locale, Locale];

const looks = [
  { width: 320, locale: longer, theme: 'dark' },
  { width: 1280, locale: shorter, theme: 'light' },
] as const;

/** Opens a scenario alone in the window, where nothing else is looked at over and over. */
async function open(page: Page, scenario: PortalScenario, locale: Locale): Promise<SimulationOnPage> {
  const simulation = new SimulationOnPage(page, scenario, locale);
  await page.goto(standaloneAddress(locale, 'play', scenario.id));
  return simulation;
}

for (const scenario of scenarios)
  for (const { width, locale, theme } of looks)
    test.describe(`${width} wide, ${theme}`, () => {
      test.use({ viewport: { width, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

      test(`${scenario.id} in ${locale}, step by step, then helped and explored`, async ({ page }) => {
        test.setTimeout(400_000);
        const look = (state: string) => lookAt(page, `${scenario.id}, ${locale}, ${theme}: ${state}`);
        const simulation = await open(page, scenario, locale);
        await setTheme(page, theme);
        const ids = stepIds(scenario);
        for (const [index, id] of ids.entries()) {
          await simulation.expectStep(id);
          await look(id);
          await simulation.button('next').click();
          await simulation.expectStep(ids[index + 1] ?? 'finished');
        }
        await look('finished');
        await simulation.button('reset').click();
        await simulation.button('show').click();
        await look('shown');
        await simulation.button('hint').click();
        await simulation.remark('steps').click();
        await look('hint and list of steps');
        await simulation.remark('steps').click();
        for (const summary of await simulation.frame.locator('details:not([open]) > summary').all())
          if (await summary.isVisible()) await summary.click();
        await look('everything unfolded');
        await simulation.frame.getByRole('radio', { name: simulation.words.t('mode.explore') }).check();
        await expect(simulation.remark('mode.explore.task')).toBeVisible();
        await look('exploring');
      });
    });

for (const [turn, scenario] of scenarios.entries()) {
  const locale = completeTags[turn % completeTags.length] as Locale;
  test(`${scenario.id} in ${locale}: every mistake that is answered`, async ({ page }) => {
    test.setTimeout(400_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const simulation = await open(page, scenario, locale);
    const gestures = gesturesOf('mouse', page);
    const own = ownSteps(scenario);
    const ids = stepIds(scenario);
    for (const [index, id] of ids.entries()) {
      await simulation.expectStep(id);
      const mistakes = own.includes(id) ? Object.entries(scenario.steps[id]?.mistakes ?? {}) : [];
      for (const [name, { when }] of mistakes) {
        await performEvent(simulation, when, gestures);
        await expect(page.locator('[data-kind="mistake"]')).toBeVisible();
        await lookAt(page, `${scenario.id}, ${locale}: ${id}, mistake ${name}`);
        await simulation.button('rejoin').click();
        await expect(simulation.remark('rejoined')).toBeVisible();
      }
      await simulation.button('next').click();
      await simulation.expectStep(ids[index + 1] ?? 'finished');
    }
  });
}
