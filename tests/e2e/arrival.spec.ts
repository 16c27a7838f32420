import { expect, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarioById } from '../../demos/scenarios/index.ts';
import { standaloneAddress } from '../../src/config/addresses.ts';
import { completeTags } from '../../src/config/locales.ts';
import { violationsInBothThemes } from '../support/axe.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';
import { translatePage } from '../support/translate-page.ts';

/* What the world does to a simulation, in short: `npm run hardships` tries all of it. */

const scenario = scenarioById('opt-out');
const ids = stepIds(scenario);

for (const locale of completeTags)
  test(`in ${locale}: a simulation that does not come says so, shows its text, and does what was pressed when it comes`, async ({
    page,
    context,
  }) => {
    const simulation = new SimulationOnPage(page, scenario, locale);
    const text = page.locator(`ol[data-walkthrough="${scenario.id}"]`);
    // From the beginning: a window that opens under the pointer has been pointed at, and fetches at once.
    await page.route('**/catalogs/**', (route) => route.abort());
    await page.goto(standaloneAddress(locale, 'play', scenario.id));
    await simulation.button('next').click();
    await expect(page.getByRole('alert')).toHaveText(simulation.words.t('arrival.failedKept'));
    await expect(text).toBeVisible();
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.unroute('**/catalogs/**');
    await context.setOffline(true);
    await context.setOffline(false);
    await simulation.expectStep(ids[1] ?? '');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(text).toBeHidden();
  });

test('one that begins by itself and does not come promises nothing that nobody has done', async ({
  page,
}) => {
  const [locale] = completeTags as [(typeof completeTags)[number]];
  const simulation = new SimulationOnPage(page, scenario, locale);
  await page.route('**/catalogs/**', (route) => route.abort());
  await page.goto(`${standaloneAddress(locale, 'play', scenario.id)}#${simulation.anchor(ids[1] ?? '')}`);
  await expect(page.getByRole('alert')).toHaveText(simulation.words.t('arrival.failed'));
});

test('a browser older than the scripts shows the page as it is without them', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(String.prototype, 'isWellFormed');
  });
  const [locale] = completeTags as [(typeof completeTags)[number]];
  await page.goto(standaloneAddress(locale, 'play', scenario.id));
  await expect(page.locator(`ol[data-walkthrough="${scenario.id}"]`)).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('a simulation goes on while the browser translates the page', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const [locale] = completeTags as [(typeof completeTags)[number]];
  const simulation = new SimulationOnPage(page, scenario, locale);
  await page.goto(standaloneAddress(locale, 'play', scenario.id));
  for (const [index] of ids.entries()) {
    await simulation.button('next').click();
    await simulation.expectStep(ids[index + 1] ?? 'finished');
    await expect(simulation.frame).toContainText(simulation.words.t('reset'));
    await translatePage(page);
  }
  expect(errors).toEqual([]);
});
