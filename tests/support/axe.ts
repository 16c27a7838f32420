import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** As it stands in the page, once {@link source} has run there. */
declare global {
  var axe: typeof import('axe-core') | undefined;
}

/**
 * What axe finds, one line for each element; every rule is on, those for best practice and for target size too.
 * With `rules`, those alone. What stands in a frame is not looked at: it is Microsoft’s film alone.
 */
async function violations(page: Page, within?: string, rules?: string[]): Promise<string[]> {
  // Once for each page: it is large, and a page is looked at many times.
  if (!(await page.evaluate(() => globalThis.axe !== undefined))) await page.evaluate(source);
  const options: RunOptions = {
    resultTypes: ['violations'],
    iframes: false,
    ...(rules
      ? { runOnly: { type: 'rule', values: rules } }
      : { rules: { 'target-size': { enabled: true } } }),
  };
  return page.evaluate(
    async ({ where, how }) => {
      const found = await globalThis.axe?.run(where ?? document, how);
      if (!found) throw new Error('axe did not start in the page.');
      return found.violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`),
      );
    },
    { where: within, how: options },
  );
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

/** What only the room on the screen decides: looked at in the widths in which the rest has been seen in a page’s twin. */
export const violationsOfLayout = (page: Page): Promise<string[]> =>
  violations(page, undefined, ['target-size', 'scrollable-region-focusable']);
