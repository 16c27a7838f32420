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
  /** What it is about. Its XPath, which is told as well, is out of date in a page that goes on changing. */
  node?: Node;
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
    // What the engine does not know of an element, and some of its rules go wrong by.
    const circumstances = (element: Element | null): string => {
      const dialog = document.querySelector('dialog:modal');
      return [
        (element?.closest('[inert]') || (dialog && !dialog.contains(element))) && ' {inert}',
        (dialog?.contains(element) || element?.closest('[role="dialog"]')) && ' {in a dialog}',
        element?.closest('details:not([open])') && ' {folded}',
      ]
        .filter(Boolean)
        .join('');
    };
    return report.results
      .filter(({ value: [policy, outcome] }) => policy !== 'INFORMATION' && outcome !== 'PASS')
      .map(({ ruleId, reasonId, value, message, snippet, node }) => ({
        ...{ ruleId, reasonId, value, message },
        html: (snippet ?? '').slice(0, 200) + circumstances(node instanceof Element ? node : null),
      }));
  });
  const isPrompt = ({ value: [, outcome] }: Pick<IbmResult, 'value'>) => outcome === 'MANUAL';
  return {
    findings: results
      .filter((result) => !isPrompt(result))
      .map(({ ruleId, reasonId, value, message, html }) => ({
        rule: `${ruleId}/${reasonId}`,
        message: `${value.join(' ')}: ${message}`,
        html,
      })),
    prompts: countOf(results.filter(isPrompt).map(({ ruleId }) => ruleId)),
  };
}
