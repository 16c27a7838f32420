import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { countOf, type Verdict } from './finding.ts';

const source = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace-window.js'),
  'utf8',
);

/** One result, as far as it is read. */
interface IbmResult {
  ruleId: string;
  reasonId: string;
  /** How the policy weighs the rule, and what came of it. */
  value: [policy: 'VIOLATION' | 'RECOMMENDATION' | 'INFORMATION', outcome: string];
  message: string;
  snippet: string;
  /** Where the element is, as an XPath. */
  path: { dom: string };
}

/** As it stands in the page, once {@link source} has run there. */
declare global {
  var ace:
    | { Checker: new () => { check(where: Document, policies: string[]): Promise<{ results: IbmResult[] }> } }
    | undefined;
}

/**
 * What IBM Equal Access finds under its whole policy: violations, potential violations and recommendations. What it
 * can only ask a person to confirm (`MANUAL`) is counted.
 */
export async function runIbm(page: Page): Promise<Verdict> {
  if (!(await page.evaluate(() => globalThis.ace !== undefined))) await page.evaluate(source);
  const results = await page.evaluate(async () => {
    if (!globalThis.ace) throw new Error('IBM Equal Access did not start in the page.');
    const report = await new globalThis.ace.Checker().check(document, ['IBM_Accessibility']);
    return report.results
      .filter(({ value: [policy, outcome] }) => policy !== 'INFORMATION' && outcome !== 'PASS')
      .map(({ ruleId, reasonId, value, message, snippet }) => ({
        ruleId,
        reasonId,
        value,
        message,
        snippet,
      }));
  });
  const isPrompt = ({ value: [, outcome] }: Pick<IbmResult, 'value'>) => outcome === 'MANUAL';
  return {
    findings: results
      .filter((result) => !isPrompt(result))
      .map(({ ruleId, reasonId, value, message, snippet }) => ({
        rule: `${ruleId}/${reasonId}`,
        message: `${value.join(' ')}: ${message}`,
        html: snippet,
      })),
    prompts: countOf(results.filter(isPrompt).map(({ ruleId }) => ruleId)),
  };
}
