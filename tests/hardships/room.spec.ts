import { expect, type Page, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarios } from '../../demos/scenarios/index.ts';
import { browserFlags, findBrowser } from '../../scripts/testing/browser.ts';
import { standaloneAddress } from '../../src/config/addresses.ts';
import { completeTags } from '../../src/config/locales.ts';
import { pagesOfKinds } from '../support/page-kinds.ts';
import { unreadable } from '../support/read-room.ts';
import { cutOff, overflow } from '../support/room.ts';
import { localeInTurn, ownSteps } from '../support/samples.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';

/* Little room, and much of it; text twice as large; text with more space in it (WCAG 1.4.4, 1.4.10, 1.4.12). */

/** What a reader must be able to set without loss (WCAG 1.4.12). */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

interface Look {
  width: number;
  height: number;
  spaced?: boolean;
}

const looks: Readonly<Record<string, Look>> = {
  'as on a telephone': { width: 320, height: 640 },
  'four times as large': { width: 320, height: 256 },
  'on a telephone that lies': { width: 640, height: 320 },
  'on a very large screen': { width: 3840, height: 2160 },
  'with more space in the text': { width: 1280, height: 900, spaced: true },
  'narrow, with more space in the text': { width: 320, height: 640, spaced: true },
};

/** The same for text that is twice as large. */
const largeLooks: Readonly<Record<string, Look>> = {
  'in a narrow window': { width: 320, height: 640 },
  'in a wide window': { width: 1280, height: 900 },
};

async function show(page: Page, address: string, { width, height, spaced }: Look): Promise<void> {
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

async function expectReadable(page: Page, about: string): Promise<void> {
  expect.soft(await overflow(page), `${about}: how many pixels too wide`).toBe(0);
  expect.soft([...(await unreadable(page)), ...(await cutOff(page))], about).toEqual([]);
}

function lookAtAll(all: Readonly<Record<string, Look>>): void {
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

lookAtAll(looks);

test.describe('Text twice as large', () => {
  test.use({
    launchOptions: {
      executablePath: findBrowser() ?? '',
      args: [...browserFlags, '--blink-settings=defaultFontSize=32,defaultFixedFontSize=26'],
    },
  });
  lookAtAll(largeLooks);
});

test('a page that is read from right to left by an extension is not wider than its window', async ({
  page,
}) => {
  const [locale] = completeTags;
  if (!locale) throw new Error('No language is complete.');
  for (const [kind, address] of Object.entries(pagesOfKinds(locale)))
    for (const width of [320, 1280]) {
      await show(page, address, { width, height: 800 });
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
      expect.soft(await overflow(page), `${kind}, ${width}`).toBe(0);
    }
});
