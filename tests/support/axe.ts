import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** As it stands in the page, once {@link source} has run there. */
declare global {
  var axe: typeof import('axe-core') | undefined;
}

/** What axe found: what is wrong, and of what it says that a person has to look. */
export interface AxeResult {
  findings: { rule: string; message: string; html: string }[];
  /** The rules that could not decide, with the number of elements. */
  undecided: Record<string, number>;
  /** How many rules were on. */
  rules: number;
}

/** Tags of rules that are off: level AAA is no bar of ours, and what is deprecated is decided by newer rules. */
const offTags = ['wcag2aaa', 'wcag21aaa', 'wcag22aaa', 'deprecated'];

/**
 * Lets axe look at a page, or at a part of it. Every other rule is on, those for best practice, for target size and the
 * experimental ones too: these are off unless they are asked for one by one. With `rules`, those alone.
 * What stands in a frame is not looked at: it is Microsoft’s film alone.
 */
export async function runAxe(page: Page, within?: string, rules?: string[]): Promise<AxeResult> {
  // Once for each page: it is large, and a page is looked at many times.
  if (!(await page.evaluate(() => globalThis.axe !== undefined))) await page.evaluate(source);
  return page.evaluate(
    async ({ where, only, off }) => {
      const axe = globalThis.axe;
      if (!axe) throw new Error('axe did not start in the page.');
      const on = axe
        .getRules()
        .filter(({ ruleId, tags }) => (only ? only.includes(ruleId) : !tags.some((tag) => off.includes(tag))))
        .map(({ ruleId }) => ruleId);
      const options: RunOptions = {
        resultTypes: ['violations', 'incomplete'],
        iframes: false,
        runOnly: { type: 'rule', values: on },
      };
      const found = await axe.run(where ?? document, options);
      return {
        findings: found.violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ html }) => ({ rule: id, message: help, html: html.slice(0, 200) })),
        ),
        undecided: Object.fromEntries(found.incomplete.map(({ id, nodes }) => [id, nodes.length])),
        rules: on.length,
      };
    },
    { where: within, only: rules, off: offTags },
  );
}

/** What axe finds, one line for each element. */
async function violations(page: Page, within?: string, rules?: string[]): Promise<string[]> {
  const { findings } = await runAxe(page, within, rules);
  return findings.map(({ rule, message, html }) => `${rule}: ${message}: ${html}`);
}

export type Theme = 'light' | 'dark';

/** Shows the page in a theme. */
export const setTheme = (page: Page, theme: Theme) =>
  page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
  }, theme);

/** What axe finds in the theme that is shown, every rule on. */
export const violationsAsShown = (page: Page, within?: string): Promise<string[]> => violations(page, within);

/** Both themes: the dark one differs in its colours alone, so only what colours can break is looked at twice. */
export async function violationsInBothThemes(page: Page, within?: string): Promise<string[]> {
  const light = await violations(page, within);
  await setTheme(page, 'dark');
  const dark = await violations(page, within, ['color-contrast']);
  await setTheme(page, 'light');
  return [...light, ...dark.map((line) => `in the dark theme: ${line}`)];
}

/**
 * Waits until the page has been drawn anew: what follows the size of the window is told of it while that is done
 * (`ResizeObserver`), and a look may come before.
 */
export const drawnAnew = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))));

/** What only the room on the screen decides: looked at in the widths in which the rest has been seen in a page’s twin. */
export async function violationsOfLayout(page: Page): Promise<string[]> {
  await drawnAnew(page);
  return violations(page, undefined, ['target-size', 'scrollable-region-focusable']);
}
