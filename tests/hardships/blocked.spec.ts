import { expect, type Page, type Route, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarioById } from '../../demos/scenarios/index.ts';
import { pageOfScenario, standaloneAddress } from '../../src/config/addresses.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';

/*
 * Each file that a simulation fetches is kept from it in turn, in each way in which networks, caches, filters and new
 * builds do that. A press is then honoured, or answered by a sentence with a way on; the next try works.
 */

const scenario = scenarioById('opt-in');
const [locale] = completeTags as [Locale];
const [first = '', second = ''] = stepIds(scenario);

/** Asked for a second time, a script has something after its name. */
const anyScript = /\.js(?:\?|$)/u;

const page404 = '<!doctype html><title>404</title><p>Not found</p>';

const ways: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is refused by the network': (route) => route.abort(),
  'is gone, as after a new build': (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: page404 }),
  'is a page': (route) => route.fulfill({ contentType: 'text/html', body: page404 }),
  'is empty': async (route) => {
    const { headers } = await answerTo(route);
    await route.fulfill({ headers, body: '' });
  },
  'ends in the middle': async (route) => {
    const { headers, text } = await answerTo(route);
    await route.fulfill({ headers, body: text.slice(0, text.length / 2) });
  },
};

async function answerTo(route: Route) {
  const response = await route.fetch();
  const { 'content-type': type = '' } = response.headers();
  return { headers: { 'content-type': type }, text: await response.text() };
}

/** What a page asks for until its simulation is whole. */
async function filesOf(page: Page, address: string): Promise<string[]> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\.(?:js|json)$/u.test(pathname)) asked.add(pathname);
  });
  await page.goto(address);
  await new SimulationOnPage(page, scenario, locale).button('next').click();
  await page.waitForLoadState('networkidle');
  page.removeAllListeners('request');
  return [...asked];
}

/** What tells the reader that something has not come. */
const sentences = (page: Page) =>
  page
    .getByRole('alert')
    .or(page.getByText(/^(?:Hämtar …|Loading…)$/u))
    .filter({ visible: true });

for (const [name, way] of Object.entries(ways))
  test(`what a simulation needs ${name}: the reader is told, and the next try works`, async ({ page }) => {
    test.setTimeout(300_000);
    const address = pageOfScenario(locale, scenario.id);
    const files = await filesOf(page, address);
    expect(files.length).toBeGreaterThan(30);
    for (const file of files) {
      const errors: string[] = [];
      const note = (error: Error) => errors.push(error.message);
      page.on('pageerror', note);
      await page.evaluate(() => sessionStorage.clear());
      await page.route(`**${file}*`, way);
      await page.goto('about:blank');
      await page.goto(address);
      const simulation = new SimulationOnPage(page, scenario, locale);
      await simulation.button('next').click();
      await simulation.button('next').click();
      const honoured = page.locator(`[data-step]:not([data-step="${first}"], [data-step="${second}"])`);
      await expect.soft(honoured.or(sentences(page)).first(), file).toBeVisible();
      await expect.soft(page.getByRole('heading', { level: 1 }), file).toBeVisible();
      expect
        .soft(
          errors.filter((error) => !/Unexpected|end of/u.test(error)),
          file,
        )
        .toEqual([]);
      page.off('pageerror', note);
      await page.unroute(`**${file}*`);
      if (await honoured.count()) continue;
      const again = page.getByRole('button', { name: simulation.words.t('surface.again') });
      await again.first().click();
      // What came and was wrong the browser keeps: then the page has to be loaded anew, as the sentence says.
      if (!(await comes(page, first))) {
        await page.reload();
        await simulation.button('next').click();
      }
      await expect.soft(page.locator(`[data-step]:not([data-step="${first}"])`), file).toBeVisible();
    }
  });

/** Whether the simulation leaves a step within two seconds. */
const comes = (page: Page, step: string) =>
  page
    .locator(`[data-step]:not([data-step="${step}"])`)
    .waitFor({ timeout: 2_000 })
    .then(
      () => true,
      () => false,
    );

for (const frame of ['play', 'embed', 'present', 'audience'] as const)
  test(`/${frame}/ without its scripts shows its text, and says what has not come`, async ({ page }) => {
    const address = standaloneAddress(locale, frame, scenario.id);
    await page.route(anyScript, (route) => route.abort());
    await page.goto(address);
    if (frame === 'play' || frame === 'embed')
      await new SimulationOnPage(page, scenario, locale).button('next').click();
    await expect(page.getByRole('alert')).toBeVisible();
    const text = page.locator(`ol[data-walkthrough="${scenario.id}"]`);
    await expect(text).toBeVisible();
    await expect(text.getByRole('listitem')).toHaveCount(stepIds(scenario).length);
    await page.unroute(anyScript);
    await page
      .getByRole('button', { name: new SimulationOnPage(page, scenario, locale).words.t('arrival.again') })
      .click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(text).toBeHidden();
    await expect(page.locator('[data-simulation]')).toHaveAttribute(
      'data-step',
      frame === 'play' || frame === 'embed' ? second : first,
    );
  });
