import { expect } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarioById } from '../../demos/scenarios/index.ts';
import { completeTags, type Locale, locales } from '../../src/config/locales.ts';
import { pathTo } from '../../src/config/paths.ts';
import { test } from '../support/engines/test.ts';
import { gesturesOf } from '../support/gestures.ts';
import { performStep } from '../support/perform.ts';
import { type CommonSimulation, SimulationOnPage } from '../support/simulation-on-page.ts';
import { catalogOf } from '../support/site-strings.ts';

/* What a reader does around the simulations, in both languages. */

const otherThan = (locale: Locale) => completeTags.find((one) => one !== locale) ?? locale;

for (const locale of completeTags) {
  const strings = catalogOf(locale);
  const named = (key: string) => ({ name: strings[key] ?? '', exact: true }) as const;

  test(`in ${locale}, the theme is chosen, and stays`, async ({ tab }) => {
    await tab.goto(pathTo(locale, 'do/apply'));
    const theme = tab.getByRole('combobox', named('themeSelect.accessibleLabel'));
    const shown = () => tab.locator('html').getAttribute('data-theme');
    for (const [value, key] of [
      ['dark', 'themeSelect.dark'],
      ['light', 'themeSelect.light'],
    ] as const) {
      await gesturesOf('keyboard', tab).choose(theme, strings[key] ?? '');
      await expect.poll(shown).toBe(value);
      await tab.reload();
      expect(await shown()).toBe(value);
      expect(await theme.inputValue()).toBe(value);
    }
  });

  test(`in ${locale}, a page is read in the other language`, async ({ tab }) => {
    await tab.goto(pathTo(locale, 'do/apply'));
    const other = otherThan(locale);
    const name = catalogOf(other)['language.read'] ?? '';
    await tab.getByRole('banner').getByRole('link', { name, exact: true }).click();
    await expect.poll(async () => new URL(await tab.url()).pathname).toBe(pathTo(other, 'do/apply'));
    await expect.poll(() => tab.locator('html').getAttribute('lang')).toBe(locales[other].lang);
  });

  test(`in ${locale}, search is opened by its key, finds titles and text, and leads there`, async ({
    tab,
  }) => {
    await tab.goto(pathTo(locale, 'reference/sources'));
    await tab.keyboard.press('/');
    const dialog = tab.getByRole('dialog', named('search.title'));
    await expect.poll(() => dialog.isVisible()).toBe(true);
    const field = dialog.getByRole('textbox', named('search.title'));
    // A licence that one page tells of, and no title.
    await field.pressSequentially('Education A5');
    const wanted = pathTo(locale, 'prepare/permissions');
    const found = dialog.locator(`a[href="${wanted}"]`).first();
    await expect.poll(() => found.isVisible(), 'the page is found').toBe(true);
    await found.click();
    await expect.poll(async () => new URL(await tab.url()).pathname).toBe(wanted);
  });

  test(`in ${locale}, a link opens its step, and a reload keeps what was done since`, async ({ tab }) => {
    const scenario = scenarioById('opt-in');
    const ids = stepIds(scenario);
    const simulation: CommonSimulation = new SimulationOnPage(tab, scenario, locale);
    const [second = '', third = ''] = ids.slice(1);
    await simulation.open(second);
    const step = scenario.steps[second];
    if (!step) throw new Error(`opt-in has no step ${second}.`);
    await performStep(simulation, step, gesturesOf('mouse', tab));
    await simulation.expectStep(third);
    await tab.reload();
    await simulation.expectStep(third);
    await simulation.button('reset').click();
    await simulation.expectStep(ids[0] ?? '');
  });
}
