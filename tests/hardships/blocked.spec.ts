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
const [first = '', second = '', third = ''] = stepIds(scenario);

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
  const simulation = new SimulationOnPage(page, scenario, locale);
  // For the second of these it must be whole.
  for (const step of [second, third]) {
    await simulation.button('next').click();
    await simulation.expectStep(step);
  }
  page.removeAllListeners('request');
  return [...asked];
}

/** What tells the reader that something has not come; not that it is still coming. */
const sentences = (page: Page) =>
  page.locator(':not([data-arrival="coming"]) > [role="alert"]').filter({ visible: true });

for (const [name, way] of Object.entries(ways))
  test(`what a simulation needs ${name}: the reader is told, and the next try works`, async ({ page }) => {
    test.setTimeout(300_000);
    const address = pageOfScenario(locale, scenario.id);
    const files = await filesOf(page, address);
    expect(files.length).toBeGreaterThan(30);
    for (const file of files) {
      const errors: string[] = [];
      // A script that ends in the middle is no script: the browser says so to nobody but developers.
      const note = (error: Error) => error.name !== 'SyntaxError' && errors.push(error.message);
      page.on('pageerror', note);
      await page.evaluate(() => sessionStorage.clear());
      await page.route(`**${file}*`, way);
      await page.goto('about:blank');
      await page.goto(address);
      const simulation = new SimulationOnPage(page, scenario, locale);
      // Once, which the first supplies are enough for, and once more, which waits for the rest.
      const honoured = (await press(simulation, first)) && (await press(simulation, second));
      if (!honoured) await expect.soft(sentences(page).first(), file).toBeVisible();
      await expect.soft(page.getByRole('heading', { level: 1 }), file).toBeVisible();
      expect.soft(errors, file).toEqual([]);
      page.off('pageerror', note);
      await page.unroute(`**${file}*`);
      if (honoured) continue;
      const step = (await simulation.frame.getAttribute('data-step')) ?? '';
      await page
        .getByRole('button', { name: simulation.words.t('surface.again') })
        .first()
        .click();
      // What came and was wrong the browser keeps: then the page has to be loaded anew, as the sentence says.
      if (await hasLeft(simulation, step)) continue;
      await page.reload();
      await simulation.button('next').click();
      // Where it goes, and not whether it has left: until what was kept is taken up, the page shows the first step.
      const { [stepIds(scenario).indexOf(step) + 1]: next = '' } = stepIds(scenario);
      await expect
        .soft(simulation.frame, `${file}: after loading the page anew`)
        .toHaveAttribute('data-step', next);
    }
  });

/** Whether the simulation comes further than a step before anything else is said. */
async function hasLeft({ frame, page }: SimulationOnPage, step: string): Promise<boolean> {
  const left = page.locator(`[data-simulation]:not([data-step="${step}"])`);
  await left
    .or(sentences(page))
    .first()
    .waitFor({ timeout: 15_000 })
    .catch(() => {});
  return (await frame.getAttribute('data-step')) !== step;
}

/** Presses what leads on. @returns whether the simulation then leaves the step */
async function press(simulation: SimulationOnPage, step: string): Promise<boolean> {
  await simulation.button('next').click();
  return hasLeft(simulation, step);
}

for (const frame of ['play', 'embed', 'present', 'audience'] as const)
  test(`/${frame}/ without its scripts shows its text, and says what has not come`, async ({ page }) => {
    const address = standaloneAddress(locale, frame, scenario.id);
    await page.route(anyScript, (route) => route.abort());
    await page.goto(address);
    const simulation = new SimulationOnPage(page, scenario, locale);
    await simulation.button(frame === 'play' || frame === 'embed' ? 'next' : 'present.start').click();
    await expect(page.getByRole('alert')).toBeVisible();
    const text = page.locator(`ol[data-walkthrough="${scenario.id}"]`);
    await expect(text).toBeVisible();
    await expect(text.getByRole('listitem')).toHaveCount(stepIds(scenario).length);
    await page.unroute(anyScript);
    await page.getByRole('button', { name: simulation.words.t('arrival.again') }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(text).toBeHidden();
    await expect(page.locator('[data-simulation]')).toHaveAttribute(
      'data-step',
      frame === 'play' || frame === 'embed' ? second : first,
    );
  });
