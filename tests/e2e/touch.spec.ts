import { expect, type Page, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { readyEvent } from '../../demos/player/ready.ts';
import { scenarios } from '../../demos/scenarios/index.ts';
import { completeTags, locales } from '../../src/config/locales.ts';
import { gesturesOf, type Way } from '../support/gestures.ts';
import { performStep } from '../support/perform.ts';
import { samples } from '../support/samples.ts';
import { portalLocales, SimulationOnPage } from '../support/simulation-on-page.ts';

/** Holds every script that is asked for until the returned function is called. Returns also how many were asked for. */
async function holdScripts(page: Page): Promise<{ asked: () => number; release: () => void }> {
  let release = () => {};
  let asked = 0;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    asked += 1;
    await released;
    await route.continue();
  });
  return { asked: () => asked, release };
}

const ways: readonly Way[] = ['mouse', 'touch', 'keyboard'];

for (const scenario of scenarios) {
  const [first = '', second = ''] = stepIds(scenario);
  const step = scenario.steps[first];
  if (step === undefined) throw new Error(`The scenario ${scenario.id} has no steps.`);

  for (const way of samples.includes(scenario) ? ways : ways.slice(0, 1)) {
    test.describe(`by ${way}`, () => {
      test.use({ hasTouch: way === 'touch' });

      test(`${scenario.id}: what is done before the scripts have come is done when they have`, async ({
        page,
      }) => {
        const [locale] = completeTags as [(typeof completeTags)[number]];
        const simulation = new SimulationOnPage(page, scenario, locale);
        await simulation.open();
        const scripts = await holdScripts(page);
        await performStep(simulation, step, gesturesOf(way, page));
        await expect.poll(scripts.asked).toBeGreaterThan(0);
        await simulation.expectStep(first);
        scripts.release();
        await simulation.expectStep(second);
      });
    });
  }

  if (!samples.includes(scenario)) continue;

  for (const locale of completeTags) {
    for (const other of portalLocales(scenario, locale).filter((one) => one !== locale)) {
      test(`${scenario.id} in ${locale}: a language chosen before the scripts have come is chosen`, async ({
        page,
      }) => {
        const simulation = new SimulationOnPage(page, scenario, locale);
        await simulation.open();
        const scripts = await holdScripts(page);
        await simulation.portalLanguage.focus();
        await simulation.portalLanguage.selectOption(locales[other].lang);
        scripts.release();
        simulation.expectPortalIn(other);
        await expect(simulation.control(step.target)).toBeVisible();
        await expect(simulation.portalLanguage).toHaveValue(locales[other].lang);
      });
    }
  }

  test(`${scenario.id}: help asked for before the scripts have come is given, on a narrow screen too`, async ({
    page,
  }) => {
    const [locale] = completeTags as [(typeof completeTags)[number]];
    await page.setViewportSize({ width: 390, height: 800 });
    const simulation = new SimulationOnPage(page, scenario, locale);
    await simulation.open();
    const scripts = await holdScripts(page);
    await simulation.button('show').click();
    await expect.poll(scripts.asked).toBeGreaterThan(0);
    scripts.release();
    await expect(simulation.control(step.target)).toBeFocused();
    await expect(simulation.control(step.target)).toBeInViewport();
  });

  test(`${scenario.id}: a button that is held down while the simulation comes alive is not taken from under the pointer`, async ({
    page,
  }) => {
    const [locale] = completeTags as [(typeof completeTags)[number]];
    const simulation = new SimulationOnPage(page, scenario, locale);
    await simulation.open();
    const scripts = await holdScripts(page);
    // What this does, once it is done, moves the buttons below it.
    await simulation.button('show').click();
    await simulation.button('next').hover();
    await page.mouse.down();
    const alive = simulation.frame.evaluate(
      (frame, name) =>
        new Promise<void>((resolve) => frame.addEventListener(name, () => resolve(), { once: true })),
      readyEvent,
    );
    scripts.release();
    await alive;
    await page.mouse.up();
    await simulation.expectStep(second);
  });

  test(`${scenario.id}: an untouched simulation asks for no script`, async ({ page }) => {
    const [locale] = completeTags as [(typeof completeTags)[number]];
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await new SimulationOnPage(page, scenario, locale).open();
    expect(asked.filter((url) => /Player|react|i18n/iu.test(url))).toEqual([]);
  });

  test(`${scenario.id}: what scrolls under a pointer at rest asks for nothing until the pointer moves`, async ({
    page,
  }) => {
    const [locale] = completeTags as [(typeof completeTags)[number]];
    const simulation = new SimulationOnPage(page, scenario, locale);
    await simulation.open();
    await page.mouse.move(640, 360);
    const scripts = await holdScripts(page);
    await simulation.frame.evaluate((frame) => frame.scrollIntoView({ behavior: 'instant' }));
    await expect(page.locator('[data-simulation]:hover')).toBeVisible();
    expect(scripts.asked()).toBe(0);
    await page.mouse.move(641, 361);
    await expect.poll(scripts.asked).toBeGreaterThan(0);
    scripts.release();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  });

  test(`${scenario.id}: scripts that fail to come are asked for again at the next touch`, async ({
    page,
  }) => {
    const [locale] = completeTags as [(typeof completeTags)[number]];
    const simulation = new SimulationOnPage(page, scenario, locale);
    await simulation.open();
    await page.route('**/*.js', (route) => route.abort());
    const failed = page.waitForEvent('console', (message) => message.text().includes('Error hydrating'));
    await simulation.button('next').hover();
    await failed;
    await page.unroute('**/*.js');
    await page.getByRole('heading', { level: 1 }).hover();
    await simulation.button('next').click();
    await simulation.expectStep(second);
  });
}
