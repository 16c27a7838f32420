import { type BrowserContext, expect, type Page } from '@playwright/test';
import { stepIds } from '../../../demos/engine/scenario.ts';
import { SimulationOnPage } from '../simulation-on-page.ts';
import { openStage } from '../two-windows.ts';
import { ask } from './ask.ts';
import type { Ground } from './grounds.ts';
import { lookAt } from './in-page.ts';

/** A window in which things are tried. */
export interface OpenWindow {
  readonly page: Page;
  /** Its address as it was opened, with what belongs to it after `#`. */
  readonly home: string;
  /** Whether it is the audience's, in which nothing is kept. */
  readonly isStage: boolean;
}

const patience = { timeout: 10_000 };

/** Brings what is on the page to life, as a reader does who comes near it, or presses a key in a window of a presentation. */
export async function wake(page: Page, { within, scenario, presents }: Ground): Promise<void> {
  const simulation = page.locator('[data-simulation]').first();
  if (scenario) await simulation.hover({ position: { x: 8, y: 8 } });
  if (presents) await page.keyboard.press('Shift');
  await expect.poll(async () => (await ask(page, lookAt, within)).alive, patience).toBe(true);
}

/** Opens the windows of a ground: one, or for a presentation two. */
export async function openWindows(
  context: BrowserContext,
  ground: Ground,
): Promise<readonly [OpenWindow, ...OpenWindow[]]> {
  const page = await context.newPage();
  page.setDefaultTimeout(patience.timeout);
  await page.goto(ground.address);
  await wake(page, ground);
  const desk = { page, home: page.url(), isStage: false };
  if (!ground.presents || !ground.scenario) return [desk];
  const stage = await openStage(context, new SimulationOnPage(page, ground.scenario, ground.locale));
  stage.page.setDefaultTimeout(patience.timeout);
  return [desk, { page: stage.page, home: stage.page.url(), isStage: true }];
}

/** Starts over by the button that does so, step by step and in the page's language, and waits until it has. */
export async function startOver(page: Page, { scenario, locale, presents }: Ground): Promise<void> {
  if (!scenario) return;
  const simulation = new SimulationOnPage(page, scenario, locale);
  const frame = page.locator('[data-simulation]');
  if (!presents) {
    await frame.getByRole('radio', { name: simulation.words.t('mode.guided'), exact: true }).check();
    const languages = simulation.portalLanguage;
    if (await languages.count()) await languages.selectOption(locale);
  }
  await page.keyboard.press('Escape');
  await simulation.button('reset').click();
  await expect(frame).toHaveAttribute('data-step', stepIds(scenario)[0] ?? '', patience);
}
