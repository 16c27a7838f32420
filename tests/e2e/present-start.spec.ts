import { expect, type Page, test } from '@playwright/test';
import { scenarioById } from '../../demos/scenarios/index.ts';
import { standaloneAddress } from '../../src/config/addresses.ts';
import { completeTags } from '../../src/config/locales.ts';
import { samples } from '../support/samples.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';
import { openDesk } from '../support/two-windows.ts';

/* A window of a presentation costs nothing until somebody wants it; then any press or key is enough. */

const scenario = scenarioById('follow-case');

/** Notes the scripts of simulations that a page asks for; the one that keeps the site for use offline comes in any case. */
function scriptsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/_astro/') && request.url().endsWith('.js')) asked.push(request.url());
  });
  return asked;
}

const signs: Readonly<Record<string, (simulation: SimulationOnPage) => Promise<void>>> = {
  'something else in it is pressed': ({ frame }) => frame.click({ position: { x: 8, y: 8 } }),
  'a key is pressed': ({ page }) => page.keyboard.press('PageDown'),
  'its button is pressed': (simulation) => simulation.button('present.start').click(),
  'its button is tapped': (simulation) => simulation.button('present.start').tap(),
  'its button is reached and pressed by keyboard': async (simulation) => {
    await simulation.page.keyboard.press('Tab');
    await expect(simulation.button('present.start')).toBeFocused();
    await simulation.page.keyboard.press('Enter');
  },
};

for (const locale of completeTags)
  for (const frame of ['present', 'audience'] as const)
    test.describe(`${frame} in ${locale}`, () => {
      test.use({ hasTouch: true });

      for (const [what, act] of Object.entries(signs))
        test(`it begins at the first step when ${what}, and fetches nothing until then`, async ({ page }) => {
          const simulation = new SimulationOnPage(page, scenario, locale);
          const scripts = scriptsOf(page);
          await page.goto(standaloneAddress(locale, frame, scenario.id), { waitUntil: 'networkidle' });
          await expect(simulation.button('present.start')).toBeVisible();
          expect(scripts).toEqual([]);
          await act(simulation);
          await expect(simulation.frame.locator('[data-place]')).toBeVisible();
          await expect(simulation.button('present.start')).toHaveCount(0);
          await simulation.expectStep(Object.keys(scenario.steps)[0] ?? '');
          if (!what.startsWith('its button')) return;
          const { frame: section } = simulation;
          const next = section.locator(frame === 'present' ? '[data-task]' : ':focus');
          await expect(next).toBeFocused();
        });
    });

for (const one of samples)
  test(`a presenter’s window of ${one.id} comes back by itself when it is loaded again`, async ({ page }) => {
    const [locale = 'sv'] = completeTags;
    const desk = await openDesk(page, one, locale);
    await page.reload();
    await expect(desk.button('present.open')).toBeVisible();
  });
