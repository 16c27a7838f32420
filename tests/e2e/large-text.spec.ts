import { expect, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarios } from '../../demos/scenarios/index.ts';
import { browserFlags, findBrowser } from '../../scripts/testing/browser.ts';
import { cutOff, overflow } from '../support/room.ts';
import { localeInTurn, ownSteps } from '../support/samples.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';

/** A reader who has set the browser's text to twice its size. */
test.use({
  launchOptions: {
    executablePath: findBrowser() ?? '',
    args: [...browserFlags, '--blink-settings=defaultFontSize=32,defaultFixedFontSize=26'],
  },
  contextOptions: { reducedMotion: 'reduce' },
});

for (const [turn, scenario] of scenarios.entries()) {
  // The narrow window is the harder one, and Swedish the longer language.
  for (const [width, locale] of [
    [1280, localeInTurn(turn + 1)],
    [640, localeInTurn(turn)],
  ] as const) {
    test(`${scenario.id} in ${locale}, ${width} wide, loses nothing when text is twice as large`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const simulation = new SimulationOnPage(page, scenario, locale);
      await simulation.open();
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      const ids = stepIds(scenario);
      const own = ownSteps(scenario);
      for (const [index, id] of ids.entries()) {
        await simulation.expectStep(id);
        if (own.includes(id)) {
          expect.soft(await overflow(page), id).toBe(0);
          expect.soft(await cutOff(page), id).toEqual([]);
          await simulation.button('show').click();
          const step = scenario.steps[id] as (typeof scenario.steps)[string];
          await expect(simulation.control(step.target)).toBeInViewport();
        }
        await simulation.button('next').click();
        await simulation.expectStep(ids[index + 1] ?? 'finished');
      }
    });
  }
}
