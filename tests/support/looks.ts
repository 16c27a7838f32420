import { expect, type Page, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarios } from '../../demos/scenarios/index.ts';
import { standaloneAddress } from '../../src/config/addresses.ts';
import { completeTags } from '../../src/config/locales.ts';
import { pagesOfKinds } from './page-kinds.ts';
import { unreadable } from './read-room.ts';
import { cutOff, overflow } from './room.ts';
import { localeInTurn, ownSteps } from './samples.ts';
import { SimulationOnPage } from './simulation-on-page.ts';

/** What a reader must be able to set without loss (WCAG 1.4.12). */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** A window, and how text is set in it. */
export interface Look {
  width: number;
  height: number;
  spaced?: boolean;
}

/** Opens a page so. */
export async function show(page: Page, address: string, { width, height, spaced }: Look): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(address);
  if (spaced) await space(page);
}

/** By a sheet that the page itself makes, which its policy lets pass. */
const space = (page: Page) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, spacing);

/** What moves as it comes, a panel for instance, is looked at when it has come. */
const soon = expect.configure({ soft: true });

async function expectReadable(page: Page, about: string): Promise<void> {
  await soon.poll(() => overflow(page), { message: `${about}: how many pixels too wide` }).toBe(0);
  const lost = async () => [...(await unreadable(page)), ...(await cutOff(page))];
  await soon.poll(lost, { message: about }).toEqual([]);
}

/** Tests that every kind of page, and every scenario at each step, can be read whole in each of these windows. */
export function lookAtAll(all: Readonly<Record<string, Look>>): void {
  for (const [name, look] of Object.entries(all)) {
    for (const locale of completeTags)
      test(`every kind of page in ${locale}, ${name}, can be read whole`, async ({ page }) => {
        test.slow();
        for (const [kind, address] of Object.entries(pagesOfKinds(locale))) {
          await show(page, address, look);
          await expectReadable(page, kind);
        }
      });

    if (look.width > 2_000) continue;
    for (const [turn, scenario] of scenarios.entries())
      test(`${scenario.id}, ${name}, can be read whole at every step`, async ({ page }) => {
        test.slow();
        const locale = localeInTurn(turn);
        const simulation = new SimulationOnPage(page, scenario, locale);
        await show(page, standaloneAddress(locale, 'play', scenario.id), look);
        const ids = stepIds(scenario);
        const own = ownSteps(scenario);
        for (const [index, id] of ids.entries()) {
          await simulation.expectStep(id);
          if (own.includes(id)) await expectReadable(page, id);
          await simulation.button('next').click();
          await simulation.expectStep(ids[index + 1] ?? 'finished');
        }
      });
  }
}
