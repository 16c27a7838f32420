import { expect, type Page, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { storedKey } from '../../demos/player/stored-session.ts';
import { scenarioById } from '../../demos/scenarios/index.ts';
import { pageOfScenario, standaloneAddress } from '../../src/config/addresses.ts';
import { completeTags } from '../../src/config/locales.ts';
import { gesturesOf } from '../support/gestures.ts';
import { performStep } from '../support/perform.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';
import { openWindow } from '../support/two-windows.ts';

const scenario = scenarioById('opt-in');
const key = storedKey(scenario, 'guided') ?? '';
const [first = '', second = ''] = stepIds(scenario);
const [locale, other] = completeTags as [(typeof completeTags)[number], (typeof completeTags)[number]];

/** Collects what a page says to its developer, which a test expects to be nothing. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  return heard;
}

const kept = (page: Page) => page.evaluate((name) => window.sessionStorage.getItem(name), key);

test('a reload in the middle keeps what was done, on the way and off it', async ({ page }) => {
  const heard = complaints(page);
  const simulation = new SimulationOnPage(page, scenario, locale);
  await simulation.open('enter-email');
  const [step] = [scenario.steps['enter-email']];
  if (!step) throw new Error('The scenario has no such step.');
  await performStep(simulation, step, gesturesOf('mouse', page));
  await simulation.expectStep('open-privacy-statement');
  await simulation.control('application.name').fill('Åsa Ek');
  await simulation.button('hint').click();
  await page.reload();

  await simulation.expectStep('open-privacy-statement');
  await expect(simulation.control('application.name')).toHaveValue('Åsa Ek');
  await expect(simulation.sentence('open-privacy-statement.hint')).toHaveCount(0);

  // Off the path: the panel is closed, a page is open that no step asks for.
  await simulation.frame.getByRole('radio', { name: simulation.words.t('mode.explore') }).check();
  await simulation.labelled('button', 'panel.close').click();
  await simulation.control('nav.reports').click();
  await page.reload();
  await expect(
    simulation.frame.getByRole('heading', { name: simulation.words.label('nav.reports') }),
  ).toBeVisible();
  await expect(
    simulation.frame.getByRole('radio', { name: simulation.words.t('mode.explore') }),
  ).toBeChecked();
  expect(heard).toEqual([]);
});

test('a surface that no step of the scenario leads to is there after a reload', async ({ page }) => {
  const optOut = scenarioById('opt-out');
  const simulation = new SimulationOnPage(page, optOut, locale);
  await simulation.open();
  await simulation.button('next').click();
  await simulation.expectStep(stepIds(optOut)[1] ?? '');
  const event = { type: 'place.opened', place: 'mailbox' };
  await page.evaluate(
    ([name, text]) => window.sessionStorage.setItem(name ?? '', text ?? ''),
    [
      storedKey(optOut, 'guided') ?? '',
      JSON.stringify({
        version: 1,
        scenario: 'opt-out',
        anchor: simulation.anchor(stepIds(optOut)[1]),
        entries: [event],
      }),
    ],
  );
  await page.reload();
  await expect(
    simulation.frame.getByRole('heading', { name: simulation.words.label('mail.title') }),
  ).toBeVisible();
});

test('what has been done in one language and frame goes on in another', async ({ page }) => {
  const simulation = new SimulationOnPage(page, scenario, locale);
  await simulation.open();
  await simulation.button('next').click();
  await simulation.expectStep(second);
  await page.goto(pageOfScenario(other, scenario.id));
  await new SimulationOnPage(page, scenario, other).expectStep(second);
  await page.goto(standaloneAddress(locale, 'play', scenario.id));
  await simulation.expectStep(second);
});

test('a presenter’s page is restored by a reload, and begins at the start whatever was tried elsewhere', async ({
  page,
}) => {
  const simulation = new SimulationOnPage(page, scenario, locale);
  await simulation.open();
  await simulation.button('next').click();
  await simulation.expectStep(second);
  await openWindow(page, standaloneAddress(locale, 'present', scenario.id));
  await simulation.button('next').click();
  await simulation.expectStep(second);
  await simulation.button('next').click();
  const third = stepIds(scenario)[2] ?? '';
  await simulation.expectStep(third);
  await page.reload();
  await simulation.expectStep(third);
});

test('a link to a step asks for that step, also when it is the one that the session was left at', async ({
  page,
}) => {
  const simulation = new SimulationOnPage(page, scenario, locale);
  await simulation.open(second);
  await simulation.control('nav.reports').click();
  await expect(simulation.button('rejoin')).toBeVisible();
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await simulation.expectStep(second);
  await simulation.expectFocusInside();
  await expect(simulation.control('settings.endpoints')).toBeVisible();
  await page.goto('about:blank');
  await simulation.open(first);
});

test('starting over forgets', async ({ page }) => {
  const simulation = new SimulationOnPage(page, scenario, locale);
  await simulation.open();
  await simulation.button('next').click();
  await simulation.expectStep(second);
  expect(await kept(page)).not.toBeNull();
  await simulation.button('reset').click();
  await expect(simulation.remark('reset.done')).toBeVisible();
  await expect.poll(() => kept(page)).toBeNull();
  await page.reload();
  await simulation.expectStep(first);
});

test('the answers about the requirements are not kept', async ({ page }) => {
  const eligibility = scenarioById('eligibility');
  const simulation = new SimulationOnPage(page, eligibility, locale);
  await simulation.open();
  await simulation.control('eligibility.plan.yes').click();
  await simulation.expectStep(stepIds(eligibility)[1] ?? '');
  expect(await page.evaluate(() => window.sessionStorage.length)).toBe(0);
});

const nasty = [
  '',
  '{',
  'null',
  '[]',
  '{"version":0}',
  `{"version":1,"scenario":"opt-out","anchor":"","entries":[]}`,
  `{"version":1,"scenario":"opt-in","anchor":"","entries":[{"type":"page.opened","page":7}]}`,
  `{"version":1,"scenario":"opt-in","anchor":"","entries":[{"type":"__proto__"}]}`,
  `{"version":1,"scenario":"opt-in","anchor":"","entries":{"__proto__":[]}}`,
  'x'.repeat(2_000_000),
];

test('a hostile value leads to the start, and is removed', async ({ page }) => {
  const heard = complaints(page);
  const simulation = new SimulationOnPage(page, scenario, locale);
  await page.goto(pageOfScenario(locale, scenario.id));
  for (const text of nasty) {
    await test.step(text.slice(0, 60), async () => {
      await page.evaluate(
        ([name = '', value = '']) => window.sessionStorage.setItem(name, value),
        [key, text],
      );
      await page.reload();
      await expect(page.locator('astro-island:not([ssr])')).toBeAttached();
      await expect.poll(() => kept(page)).toBeNull();
      await simulation.expectStep(first);
    });
  }
  expect(heard).toEqual([]);
});

test('where nothing can be kept, everything else works', async ({ page }) => {
  const heard = complaints(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('Storage is blocked.', 'SecurityError');
      },
    });
  });
  const simulation = new SimulationOnPage(page, scenario, locale);
  await simulation.open();
  await simulation.button('next').click();
  await simulation.expectStep(second);
  await page.reload();
  // The step is still in the address.
  await simulation.expectStep(second);
  await simulation.button('reset').click();
  await simulation.expectStep(first);
  expect(heard).toEqual([]);
});

test('where storage is full, the older session does not stay', async ({ page }) => {
  const simulation = new SimulationOnPage(page, scenario, locale);
  await simulation.open();
  await simulation.button('next').click();
  await simulation.expectStep(second);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Storage is full.', 'QuotaExceededError');
    };
  });
  await simulation.button('next').click();
  await expect.poll(() => kept(page)).toBeNull();
});
