import '../../demos/portal/model/all.ts';
import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import type { PlayerKey } from '../../demos/player/translator.ts';
import type { PortalScenario } from '../../demos/scenarios/index.ts';
import { standaloneAddress } from '../../src/config/addresses.ts';
import { type Locale, locales } from '../../src/config/locales.ts';
import { SimulationOnPage } from './simulation-on-page.ts';

/** A presentation in its two windows. */
export interface TwoWindows {
  readonly desk: SimulationOnPage;
  readonly stage: SimulationOnPage;
}

/** Opens a window of a presentation, and brings it to life as any key does; one that is alive takes no notice of this one. */
export async function openWindow(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.keyboard.press('Shift');
}

/** Opens the presenter's window alone, and waits until it has come alive. */
export async function openDesk(
  page: Page,
  scenario: PortalScenario,
  locale: Locale,
  step?: string,
): Promise<SimulationOnPage> {
  const desk = new SimulationOnPage(page, scenario, locale);
  const anchor = step === undefined ? '' : `#${desk.anchor(step)}`;
  await openWindow(page, `${standaloneAddress(locale, 'present', scenario.id)}${anchor}`);
  await expect(desk.button('present.open')).toBeVisible();
  return desk;
}

/** Opens the audience's window from the presenter's, and waits until both know of each other. */
export async function openStage(
  context: BrowserContext,
  desk: SimulationOnPage,
  locale = desk.locale,
): Promise<SimulationOnPage> {
  const [page] = await Promise.all([context.waitForEvent('page'), desk.button('present.open').click()]);
  const stage = new SimulationOnPage(page, desk.scenario, locale);
  await expect(stage.frame.locator('[data-place]')).toBeVisible();
  await expectConnected(desk, locale);
  return stage;
}

/** Opens both windows. */
export async function openBoth(
  context: BrowserContext,
  page: Page,
  scenario: PortalScenario,
  locale: Locale,
): Promise<TwoWindows> {
  const desk = await openDesk(page, scenario, locale);
  return { desk, stage: await openStage(context, desk) };
}

/** Asserts that the presenter's window knows of an audience's, in that language. */
export async function expectConnected(desk: SimulationOnPage, locale = desk.locale): Promise<void> {
  const language = locales[locale].label;
  const text = desk.words.t('present.connected', { language });
  await expect(desk.frame.getByText(text, { exact: true })).toBeVisible();
}

/** Asserts that both windows have come to a step. */
export async function expectBothAt({ desk, stage }: TwoWindows, step: string): Promise<void> {
  await desk.expectStep(step);
  await stage.expectStep(step);
}

/** A button in one of the groups of the presenter's window. */
export function inGroup(desk: SimulationOnPage, group: PlayerKey, name: string): Locator {
  return desk.frame
    .getByRole('group', { name: desk.words.t(group), exact: true })
    .getByRole('button', { name, exact: true });
}

/** What covers the screen when it is black. */
export const cover = (one: SimulationOnPage): Locator => one.button('present.light');

/** What the browser keeps for a window, the name of the talk and its counter left out: these join windows. */
export const kept = (page: Page) =>
  page.evaluate(() => {
    const entries = [...Object.entries({ ...localStorage }), ...Object.entries({ ...sessionStorage })];
    return entries.filter(([key]) => key !== 'present.talk').sort();
  });

/**
 * A window's document as it is drawn. React numbers its ids as it goes, which means nothing; and what a live region
 * said last is said, and no state.
 */
export const drawn = async ({ frame }: SimulationOnPage) =>
  (await frame.evaluate((section) => section.outerHTML))
    .replaceAll(/\br\d*r_\w+?_/gu, 'r_')
    .replaceAll(/(<p class="[^"]*" role="status">).*?<\/p>/gu, '$1</p>');
