import { expect, type Page, test } from '@playwright/test';
import { scenarioById } from '../../demos/scenarios/index.ts';
import { portalLabelsAddress, suppliesAddress } from '../../src/config/addresses.ts';
import { localeTags } from '../../src/config/locales.ts';
import { listen } from '../support/announcements.ts';
import { violationsInBothThemes } from '../support/axe.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';

const optOut = scenarioById('opt-out');
const optIn = scenarioById('opt-in');
const [locale] = localeTags as [(typeof localeTags)[number]];

/** Nothing of the panel is on the way of opting out: the state in which it is open is made by hand. */
async function keep(page: Page, events: readonly object[]): Promise<void> {
  await page.addInitScript(
    ([text]) => window.sessionStorage.setItem('simulation.opt-out', text ?? ''),
    [JSON.stringify({ version: 1, scenario: 'opt-out', anchor: '', entries: events })],
  );
}

const toMailbox = [{ type: 'place.opened', place: 'mailbox' }];

test('a surface that is not there yet is waited for, and the labels of all with it', async ({ page }) => {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  const simulation = new SimulationOnPage(page, optOut, locale);
  await keep(page, toMailbox);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**${portalLabelsAddress(locale)}`, async (route) => {
    await released;
    await route.continue();
  });
  await simulation.open();
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
  const simulation = new SimulationOnPage(page, optOut, locale);
  await keep(page, toMailbox);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**${portalLabelsAddress(locale)}`, async (route) => {
    await released;
    await route.continue();
  });
  await simulation.open();
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

for (const missing of ['**/_astro/Mailbox.*.js', `**${portalLabelsAddress(locale)}`])
  test(`a surface that does not come is said not to have come, and can be asked for again: ${missing}`, async ({
    page,
  }) => {
    const simulation = new SimulationOnPage(page, optOut, locale);
    await keep(page, toMailbox);
    await page.route(missing, (route) => route.abort());
    await simulation.open();
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

test('nothing is waited for on the way through a scenario: it comes with the first touch', async ({
  page,
}) => {
  const simulation = new SimulationOnPage(page, optIn, locale);
  await page.route(`**${portalLabelsAddress(locale)}`, (route) => route.abort());
  await simulation.open();
  for (const id of Object.keys(optIn.steps)) {
    await simulation.expectStep(id);
    await expect(simulation.control(optIn.steps[id]?.target ?? 'nav.home')).toBeVisible();
    await simulation.button('next').click();
  }
  await simulation.expectStep('finished');
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
