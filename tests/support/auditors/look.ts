import type { Page } from '@playwright/test';
import { drawnAnew, runAxe } from '../axe.ts';
import type { Auditor, Verdict } from './finding.ts';
import { runHtmlCodeSniffer } from './html-codesniffer.ts';
import { runHtmlValidate } from './html-validate.ts';
import { runIbm } from './ibm.ts';
import { entryOf, keepMarkup, note } from './ledger.ts';

async function axe(page: Page): Promise<Verdict> {
  const { findings, undecided } = await runAxe(page);
  return { findings, prompts: undecided };
}

/** Those who look at a living page, in an order in which none sees what another left behind. */
const inPage: readonly [Auditor, (page: Page) => Promise<Verdict>][] = [
  ['axe', axe],
  ['ibm', runIbm],
  ['htmlcs', runHtmlCodeSniffer],
];

/**
 * How much is looked at. In another theme only what is `drawn` differs: there the markup is not read again. On `paper`
 * nobody presses anything or goes from place to place: there only colours are looked at.
 */
export type Depth = 'all' | 'drawn' | 'paper';

/**
 * Lets every auditor look at the page as it is now, and writes down what they say. Nothing fails here, so that one
 * finding does not hide the next: `npm run audit` tells all of them at its end.
 * @param state what the page shows, in words that a person finds again
 */
export async function lookAt(page: Page, state: string, depth: Depth = 'all'): Promise<void> {
  await drawnAnew(page);
  if (depth === 'paper') {
    const { findings } = await runAxe(page, undefined, ['color-contrast']);
    note(entryOf('axe', state, { findings, prompts: {} }));
    return;
  }
  const html = depth === 'all' ? await page.content() : undefined;
  for (const [auditor, look] of inPage) note(entryOf(auditor, state, await look(page)));
  if (html === undefined) return;
  note(entryOf('html-validate', state, { findings: runHtmlValidate(html, 'page'), prompts: {} }));
  keepMarkup(html, state);
}
