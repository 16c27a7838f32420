import { expect, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { followsPage } from '../../demos/portal/model/labels.ts';
import { type TargetId, targets } from '../../demos/portal/model/targets/index.ts';
import type { Target } from '../../demos/portal/model/targets/target.ts';
import { scenarios } from '../../demos/scenarios/index.ts';
import { portalLabelsAddress } from '../../src/config/addresses.ts';
import { customerOf } from '../../src/config/customers.ts';
import { completeTags, locales } from '../../src/config/locales.ts';
import { samples } from '../support/samples.ts';
import { portalLocales, SimulationOnPage } from '../support/simulation-on-page.ts';

const pairs = scenarios.flatMap((scenario) =>
  completeTags.flatMap((locale) =>
    portalLocales(scenario, locale)
      .filter((other) => other !== locale)
      .map((other) => ({ scenario, locale, other })),
  ),
);

test('some portal can be shown in another language than its page', () => {
  expect(pairs).not.toEqual([]);
});

for (const { scenario, locale, other } of pairs) {
  // The first step whose control belongs to the portal: the windows and the clock speak the language of the page.
  const targetOf = (step: string) => scenario.steps[step]?.target as TargetId;
  const ids = stepIds(scenario);
  const first = ids.find((step) => !followsPage(targets[targetOf(step)].label)) ?? '';
  const target = targetOf(first);
  const there = first === ids[0] ? undefined : first;
  const { lang } = locales[other];

  test.describe(`${scenario.id}, page in ${locale}`, () => {
    test(`the portal in ${other} shows its labels, and the task cites them, in that language`, async ({
      page,
    }) => {
      const simulation = new SimulationOnPage(page, scenario, locale);
      await simulation.open(there);
      await expect(simulation.control(target)).toHaveAttribute('lang', locales[locale].lang);
      await simulation.portalLanguage.focus();
      await simulation.portalLanguage.selectOption(lang);
      simulation.expectPortalIn(other);
      await expect(simulation.control(target)).toHaveAttribute('lang', lang);
      await expect(simulation.sentence(`${first}.instruction`)).toBeVisible();
      const { label: key, values }: Target = targets[target];
      const label = simulation.words.label(key, values);
      const cited = simulation.frame.getByText(label, { exact: true }).and(page.locator('b'));
      await expect(cited.first()).toHaveAttribute('lang', lang);
      await expect(simulation.frame).toHaveAttribute('lang', locales[locale].lang);
      await simulation.expectFocusInside();
    });

    if (!samples.includes(scenario)) return;

    test(`labels in ${other} that do not come are said not to have come, and the language stays`, async ({
      page,
    }) => {
      const simulation = new SimulationOnPage(page, scenario, locale);
      await simulation.open(there);
      await page.route(`**${portalLabelsAddress(other, customerOf(scenario))}`, (route) => route.abort());
      await simulation.portalLanguage.focus();
      await simulation.portalLanguage.selectOption(lang);
      const message = simulation.words.t('portalLanguage.failed', { language: locales[other].label });
      await expect(simulation.frame.getByRole('alert')).toHaveText(message);
      await expect(simulation.portalLanguage).toHaveValue(locales[locale].lang);
      await expect(simulation.control(target)).toBeVisible();

      await page.unroute(`**${portalLabelsAddress(other, customerOf(scenario))}`);
      await simulation.portalLanguage.selectOption(lang);
      simulation.expectPortalIn(other);
      await expect(simulation.control(target)).toBeVisible();
      await expect(simulation.frame.getByRole('alert')).toHaveCount(0);
    });

    test(`labels in ${other} that come late do not undo a later choice`, async ({ page }) => {
      const simulation = new SimulationOnPage(page, scenario, locale);
      await simulation.open(there);
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(`**${portalLabelsAddress(other, customerOf(scenario))}`, async (route) => {
        await released;
        await route.continue();
      });
      const asked = page.waitForRequest(`**${portalLabelsAddress(other, customerOf(scenario))}`);
      const answered = page.waitForResponse(`**${portalLabelsAddress(other, customerOf(scenario))}`);
      await simulation.portalLanguage.focus();
      await simulation.portalLanguage.selectOption(lang);
      await asked;
      await simulation.portalLanguage.selectOption(locales[locale].lang);
      release();
      await (await answered).finished();
      await simulation.button('hint').click();
      await expect(simulation.sentence(`${first}.hint`)).toBeVisible();
      await expect(simulation.control(target)).toHaveAttribute('lang', locales[locale].lang);
    });
  });
}
