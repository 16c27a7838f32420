import { expect, type Page, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarioById, scenarios } from '../../demos/scenarios/index.ts';
import { restAddress, suppliesAddress } from '../../src/config/addresses.ts';
import { completeTags } from '../../src/config/locales.ts';
import { listen } from '../support/announcements.ts';
import { violationsInBothThemes } from '../support/axe.ts';
import { gesturesOf } from '../support/gestures.ts';
import { performStep } from '../support/perform.ts';
import { localeInTurn } from '../support/samples.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';

const optIn = scenarioById('opt-in');
const [locale] = completeTags as [(typeof completeTags)[number]];
const [first = '', second = '', third = ''] = stepIds(optIn);
const rest = `**${restAddress(optIn.id, locale)}`;

/** Holds back what matches until it is let go. */
async function holdBack(page: Page, pattern: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}

test('a surface that is not there yet is waited for, and takes focus when it comes', async ({ page }) => {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  const simulation = new SimulationOnPage(page, optIn, locale);
  const release = await holdBack(page, rest);
  await simulation.open();
  await simulation.control('place.mailbox').click();
  const waiting = simulation.frame.getByRole('heading', { name: simulation.words.t('surface.coming') });
  await expect(waiting).toBeVisible();
  await waiting.focus();
  const listener = await listen(simulation.frame.getByRole('status'));
  release();
  const mailbox = simulation.frame.getByRole('heading', { name: simulation.words.label('mail.title') });
  await expect(mailbox).toBeFocused();
  await expect(waiting).toHaveCount(0);
  expect(await listener.heard()).toEqual([]);
  expect(heard).toEqual([]);
});

test('focus that has gone elsewhere meanwhile stays there', async ({ page }) => {
  const simulation = new SimulationOnPage(page, optIn, locale);
  const release = await holdBack(page, rest);
  await simulation.open();
  await simulation.control('place.mailbox').click();
  await expect(
    simulation.frame.getByRole('heading', { name: simulation.words.t('surface.coming') }),
  ).toBeVisible();
  await simulation.button('reset').focus();
  release();
  await expect(
    simulation.frame.getByRole('heading', { name: simulation.words.label('mail.title') }),
  ).toBeVisible();
  await expect(simulation.button('reset')).toBeFocused();
});

for (const missing of ['**/_astro/Mailbox.*.js', rest])
  test(`a surface that does not come is said not to have come, and can be asked for again: ${missing}`, async ({
    page,
  }) => {
    const simulation = new SimulationOnPage(page, optIn, locale);
    await page.route(missing, (route) => route.abort());
    await simulation.open();
    await simulation.control('place.mailbox').click();
    await expect(simulation.frame.getByRole('alert')).toHaveText(simulation.words.t('surface.failed'));
    expect(await violationsInBothThemes(page, '[data-simulation]')).toEqual([]);
    await simulation.button('surface.again').click();
    await expect(simulation.frame.getByRole('alert')).toBeVisible();
    await simulation.expectFocusInside();
    await page.unroute(missing);
    await simulation.button('surface.again').click();
    await expect(
      simulation.frame.getByRole('heading', { name: simulation.words.label('mail.title') }),
    ).toBeFocused();
    await expect(simulation.frame.getByRole('alert')).toHaveCount(0);
  });

test('the first steps need nothing but the first touch; what comes after waits for the rest, and is not lost', async ({
  page,
}) => {
  const simulation = new SimulationOnPage(page, optIn, locale);
  const release = await holdBack(page, rest);
  await simulation.open();
  await simulation.control('nav.settings').click();
  await simulation.expectStep(second);
  await simulation.control('settings.endpoints').click();
  await expect(simulation.remark('surface.coming')).toBeVisible();
  await simulation.expectStep(second);
  release();
  await simulation.expectStep(third);
  await expect(simulation.remark('surface.coming')).toHaveCount(0);
  await simulation.expectFocusInside();
});

test('what waits can be given up by starting over, and asked for again when it fails', async ({ page }) => {
  const simulation = new SimulationOnPage(page, optIn, locale);
  await page.route(rest, (route) => route.abort());
  await simulation.open();
  await simulation.button('next').click();
  await simulation.expectStep(second);
  await simulation.button('next').click();
  await expect(simulation.frame.getByRole('alert')).toHaveText(simulation.words.t('surface.failed'));
  await page.unroute(rest);
  await simulation.button('surface.again').click();
  await simulation.expectStep(third);
  await simulation.button('reset').click();
  await simulation.expectStep(first);
});

test('supplies that do not come are asked for again at the next touch', async ({ page }) => {
  const simulation = new SimulationOnPage(page, optIn, locale);
  await simulation.open();
  const supplies = `**${suppliesAddress(optIn.id, locale)}`;
  await page.route(supplies, (route) => route.abort());
  const failed = page.waitForEvent('console', (message) => message.text().includes('Error hydrating'));
  await simulation.button('next').hover();
  await failed;
  await page.unroute(supplies);
  await page.getByRole('heading', { level: 1 }).hover();
  await simulation.button('next').click();
  await simulation.expectStep(Object.keys(optIn.steps)[1] ?? '');
});

for (const [turn, scenario] of scenarios.entries()) {
  const language = localeInTurn(turn);
  test(`${scenario.id} in ${language}: its first step is done with the first touch alone`, async ({
    page,
  }) => {
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    const simulation = new SimulationOnPage(page, scenario, language);
    const release = await holdBack(page, `**${restAddress(scenario.id, language)}`);
    await simulation.open();
    const [id = '', next = ''] = stepIds(scenario);
    await performStep(
      simulation,
      scenario.steps[id] as (typeof scenario.steps)[string],
      gesturesOf('mouse', page),
    );
    await simulation.expectStep(next);
    await expect(simulation.sentence(`${id}.result`)).toBeVisible();
    await expect(simulation.control(scenario.steps[next]?.target ?? 'nav.home')).toHaveCount(1);
    // A label that has not come would show as its key.
    expect(await simulation.frame.innerText()).not.toMatch(
      /\b[a-z]+[A-Z]?\w*\.[a-z]\w+\b(?!xample)(?=\s|$)/u,
    );
    expect(thrown).toEqual([]);
    release();
  });
}
