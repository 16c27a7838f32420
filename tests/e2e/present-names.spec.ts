import { expect, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarioById } from '../../demos/scenarios/index.ts';
import { completeTags, type Locale } from '../../src/config/locales.ts';
import { violationsInBothThemes } from '../support/axe.ts';
import type { SimulationOnPage } from '../support/simulation-on-page.ts';
import { drawn, expectBothAt, kept, openBoth } from '../support/two-windows.ts';

const scenario = scenarioById('first-month');
const ids = stepIds(scenario);
const [locale] = completeTags as [Locale];
/** A step at which the notification is open: company and device stand in it. */
const reading = 'read-follow-link';

/** What a person gives, and what is looked for afterwards. */
const company = 'Nya Lastbolaget AB';
const shortly = 'Nya Lastbolaget';
const device = 'NLB-KONTOR7';
const given = new RegExp(`${shortly}|${device}|nya-lastbolaget`, 'iu');

async function giveNames(desk: SimulationOnPage): Promise<void> {
  const { words, frame } = desk;
  await frame.locator('summary', { hasText: words.t('names.title') }).click();
  await frame.getByLabel(words.t('names.company'), { exact: true }).fill(company);
  await frame.getByLabel(words.t('names.device', { number: 1 }), { exact: true }).fill(device);
  await desk.button('names.use').click();
  await expect(frame.getByText(words.t('names.used'), { exact: true })).toBeVisible();
}

const holds = async (one: SimulationOnPage, text: string) => (await one.frame.innerText()).includes(text);

test('a customer’s own names are in both windows, and neither in an address nor in what is kept', async ({
  page,
  context,
}) => {
  const both = await openBoth(context, page, scenario, locale);
  const { desk, stage } = both;
  await giveNames(desk);
  expect(await violationsInBothThemes(page)).toEqual([]);
  // The form says what a field is when it is left empty.
  await desk.frame.locator('summary', { hasText: desk.words.t('names.title') }).click();
  const before = ids[ids.indexOf(reading) + 1] ?? '';
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, desk.anchor(before));
  await expectBothAt(both, before);
  for (const one of [desk, stage]) {
    await expect.poll(() => holds(one, device)).toBe(true);
    expect(await holds(one, 'LVS-RDG01')).toBe(false);
    expect(await holds(one, 'Lövåsen')).toBe(false);
  }
  await stage.page.keyboard.press('PageDown');
  await stage.page.reload();
  await expect.poll(() => holds(stage, device)).toBe(true);
  for (const one of [page, stage.page]) {
    expect(JSON.stringify(await kept(one))).not.toMatch(given);
    expect(decodeURIComponent(one.url())).not.toMatch(given);
  }

  // They were in memory: a presenter's window that is loaded again has none, and the audience's follows it.
  await page.reload();
  await expect.poll(() => holds(desk, 'LVS-RDG01')).toBe(true);
  await expect.poll(() => holds(stage, 'LVS-RDG01')).toBe(true);
  expect(await holds(stage, device)).toBe(false);
});

test('a reset removes the names, saved ones too, and leaves both windows as a fresh load does', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await page.clock.install();
  const both = await openBoth(context, page, scenario, locale);
  const { desk, stage } = both;
  await giveNames(desk);
  await desk.frame.getByLabel(desk.words.t('names.save')).check();
  expect(JSON.stringify(await kept(page))).toMatch(given);
  await page.reload();
  await expect(desk.button('present.open')).toBeVisible();
  await desk.frame.locator('summary', { hasText: desk.words.t('names.title') }).click();
  await expect(desk.frame.getByLabel(desk.words.t('names.company'), { exact: true })).toHaveValue(company);

  await desk.button('present.notes').focus();
  await page.keyboard.press('Home');
  await desk.expectStep(ids[0] ?? '');
  await page.clock.runFor(25_000);
  await expect(desk.button('present.undo')).toHaveCount(0);
  const elsewhere = await browser.newContext({ ...(baseURL && { baseURL }) });
  const fresh = await openBoth(elsewhere, await elsewhere.newPage(), scenario, locale);
  await expect(fresh.desk.sentence(`${ids[0]}.note`)).toBeVisible();
  await expect.poll(() => drawn(desk)).toBe(await drawn(fresh.desk));
  await expect.poll(() => drawn(stage)).toBe(await drawn(fresh.stage));
  expect(await kept(page)).toEqual([]);
  expect(await kept(stage.page)).toEqual([]);
  await elsewhere.close();
});
