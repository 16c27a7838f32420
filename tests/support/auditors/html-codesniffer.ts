import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { countOf, type Verdict } from './finding.ts';

const source = readFileSync(
  createRequire(import.meta.url).resolve('html_codesniffer/build/HTMLCS.js'),
  'utf8',
);

interface SnifferMessage {
  /** 1 error, 2 warning, 3 notice. */
  type: number;
  code: string;
  msg: string;
  element?: Element;
}

/** As it stands in the page, once {@link source} has run there. */
declare global {
  var HTMLCS:
    | {
        process(standard: string, where: Document, done: () => void, failed: () => void): void;
        getMessages(): SnifferMessage[];
      }
    | undefined;
}

/** What HTML_CodeSniffer finds under WCAG 2 AA: errors and warnings. Its notices are questions to a person, and counted. */
export async function runHtmlCodeSniffer(page: Page): Promise<Verdict> {
  if (!(await page.evaluate(() => globalThis.HTMLCS !== undefined))) await page.evaluate(source);
  const messages = await page.evaluate(
    () =>
      new Promise<{ type: number; rule: string; message: string; html: string }[]>((resolve, reject) => {
        const sniffer = globalThis.HTMLCS;
        if (!sniffer) return reject(new Error('HTML_CodeSniffer did not start in the page.'));
        sniffer.process(
          'WCAG2AA',
          document,
          () =>
            resolve(
              sniffer.getMessages().map(({ type, code, msg, element }) => ({
                type,
                rule: code.replace('WCAG2AA.', ''),
                message: msg,
                html: (element?.outerHTML ?? '').slice(0, 200),
              })),
            ),
          () => reject(new Error('HTML_CodeSniffer could not read its standard.')),
        );
      }),
  );
  return {
    findings: messages
      .filter(({ type }) => type < 3)
      .map(({ type, rule, message, html }) => ({
        rule,
        message: `${type === 1 ? 'error' : 'warning'}: ${message}`,
        html,
      })),
    prompts: countOf(messages.filter(({ type }) => type === 3).map(({ rule }) => rule)),
  };
}
