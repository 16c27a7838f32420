import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds, one line for each element; every rule is on, those for best practice and for target size too.
 * With `rules`, those alone.
 */
async function violations(page: Page, within?: string, rules?: string[]): Promise<string[]> {
  // Legacy mode spares a page of its own for each look; it leaves out what stands in frames of other origins, which is Microsoft’s film alone.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (rules) axe.withRules(rules);
  else axe.options({ rules: { 'target-size': { enabled: true } } });
  const { violations: found } = await (within ? axe.include(within) : axe).analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`),
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
