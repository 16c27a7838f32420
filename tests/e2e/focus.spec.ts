import { expect, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarioById, scenarios } from '../../demos/scenarios/index.ts';
import { completeTags } from '../../src/config/locales.ts';
import { ownSteps, samples } from '../support/samples.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';

const [locale] = completeTags as [(typeof completeTags)[number]];

/** More stops than a simulation has. */
const tooMany = 200;

/** Runs in the page: what has focus, and whether something lies over its middle. Undefined outside the simulation. */
function focused(frame: Element): { name: string; covered: boolean } | undefined {
  const element = document.activeElement;
  if (!element || !frame.contains(element)) return undefined;
  const { left, top, width, height } = element.getBoundingClientRect();
  const above = document.elementFromPoint(left + width / 2, top + height / 2);
  const label = element.closest('label') ?? element;
  return {
    name: element.outerHTML.slice(0, 100),
    covered: !above || !(label.contains(above) || above.contains(element)),
  };
}

for (const [turn, scenario] of scenarios.filter((one) => ownSteps(one).length > 0).entries()) {
  // The surfaces come again from scenario to scenario: widths take turns.
  for (const width of samples.includes(scenario) ? [1280, 320] : [turn % 2 ? 1280 : 320]) {
    test(`${scenario.id}, ${width} wide: whatever has focus can be seen`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      const simulation = new SimulationOnPage(page, scenario, locale);
      await simulation.open();
      const own = ownSteps(scenario);
      for (const id of stepIds(scenario)) {
        await simulation.expectStep(id);
        if (!own.includes(id)) {
          await simulation.button('next').click();
          continue;
        }
        await simulation.button('reset').focus();
        let stops = 0;
        for (; stops < tooMany; stops += 1) {
          await page.keyboard.press('Tab');
          const found = await simulation.frame.evaluate(focused);
          if (found === undefined) break;
          expect.soft(found.covered, `${id}: ${found.name} is covered`).toBe(false);
        }
        expect(stops, `${id}: focus never leaves the simulation`).toBeLessThan(tooMany);
        await simulation.button('next').click();
      }
    });
  }
}

test('a mistake made in the folded menu that changes nothing leaves focus on the menu’s button', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 900 });
  const simulation = new SimulationOnPage(page, scenarioById('consult-alert'), locale);
  await simulation.open('submit');
  await simulation.unfoldMenu();
  await simulation.control('nav.reports').click();
  await expect(simulation.sentence('submit.mistake.leave-page')).toBeVisible();
  await expect(simulation.labelled('button', 'portal.menu')).toBeFocused();
});

test('a table that needs no scrolling any more keeps the focus that it has, and is then no stop', async ({
  page,
}) => {
  const simulation = new SimulationOnPage(page, scenarioById('consult-alert'), locale);
  await simulation.open('open-notification');
  const name = simulation.words.label('nav.alerts');
  const list = simulation.frame.getByRole('region', { name, exact: true });
  await expect(list).toHaveAttribute('tabindex', '0');
  await list.focus();
  await list.evaluate((element) => {
    element.style.minWidth = '200rem';
  });
  await expect(list).toHaveAttribute('tabindex', '-1');
  await expect(list).toBeFocused();
  await simulation.button('reset').focus();
  await expect(list).not.toHaveAttribute('tabindex');
});
