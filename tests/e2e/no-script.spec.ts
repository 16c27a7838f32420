import { expect, type Locator, type Page, test } from '@playwright/test';
import { plainText } from '../../demos/engine/rich-text.ts';
import { stepIds } from '../../demos/engine/scenario.ts';
import { stepAnchor } from '../../demos/engine/step-link.ts';
import { scenarios } from '../../demos/scenarios/index.ts';
import { type Frame, frames, pageOfScenario, standaloneAddress } from '../../src/config/addresses.ts';
import { completeTags, localeTags } from '../../src/config/locales.ts';
import { pathTo } from '../../src/config/paths.ts';
import { pageCatalogsOf, translatorOf } from '../../src/config/simulation-words.ts';
import { site } from '../../src/config/site.ts';
import { builtPages } from '../support/built-site.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';

test.use({ javaScriptEnabled: false });

/** What does nothing without scripts. A disclosure, which the browser opens by itself, is none of these. */
const dead = ['button', 'combobox', 'textbox', 'searchbox', 'radio', 'checkbox', 'switch', 'dialog'] as const;

async function expectNothingDead(page: Page): Promise<void> {
  const [first, ...others] = dead.map((role) => page.getByRole(role));
  const any = others.reduce((found, other) => found.or(other), first as Locator);
  await expect(any, 'controls that can do nothing').toHaveCount(0);
}

for (const locale of completeTags) {
  test(`no page in ${locale} shows a control that can do nothing`, async ({ page }) => {
    const pages = builtPages()
      .map(({ address }) => `${site.base}${address.slice(1)}`)
      .filter((path) => path.startsWith(pathTo(locale)));
    expect(pages).toEqual(expect.arrayContaining(scenarios.map(({ id }) => pageOfScenario(locale, id))));
    for (const path of pages) {
      await test.step(path, async () => {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectNothingDead(page);
      });
    }
  });

  for (const scenario of scenarios) {
    // The frames show one and the same text; they take turns.
    const frame = frames[scenarios.indexOf(scenario) % frames.length] as Frame;
    const addresses = [pageOfScenario(locale, scenario.id), standaloneAddress(locale, frame, scenario.id)];

    for (const address of addresses) {
      test(`${address} tells ${scenario.id} as numbered text, with an address for each step`, async ({
        page,
      }) => {
        const words = translatorOf(scenario.id, locale);
        const glosses = glossesIn(scenario.id);
        await page.goto(address);
        await expect(new SimulationOnPage(page, scenario, locale).frame).toHaveCount(0);
        const list = page.locator(`ol[data-walkthrough="${scenario.id}"]`);
        await expect(list).toBeVisible();
        const items = list.getByRole('listitem');
        const ids = stepIds(scenario);
        await expect(items).toHaveCount(ids.length);
        for (const [index, id] of ids.entries()) {
          const item = items.nth(index);
          await expect(item).toHaveId(stepAnchor(scenario.id, id));
          const text = withoutGlosses(await item.innerText(), glosses);
          for (const key of [`${id}.instruction`, `${id}.result`])
            expect(text).toContain(plainText(words.words(key)));
          const link = item.getByRole('link', { name: words.t('link', { number: index + 1 }), exact: true });
          await expect(link).toHaveAttribute('href', `#${stepAnchor(scenario.id, id)}`);
          if (index > 0 && index < ids.length - 1) continue;
          await link.click();
          await expect(page).toHaveURL(new RegExp(`#${stepAnchor(scenario.id, id)}$`, 'u'));
          await expect(item).toBeInViewport();
        }
        expect(
          await items.evaluateAll((all) => all.map((one) => getComputedStyle(one).listStyleType)),
        ).toEqual(ids.map(() => 'decimal'));
        expect(withoutGlosses(await page.getByRole('main').innerText(), glosses)).toContain(
          plainText(words.words('ending')),
        );
      });
    }
  }
}

test('the first page offers the languages as links', async ({ page }) => {
  await page.goto(site.base);
  for (const locale of localeTags)
    await expect(page.getByRole('main').locator(`a[href="${pathTo(locale)}"]`)).toBeVisible();
  await expectNothingDead(page);
});

/** Every label of a simulation as it stands in parentheses after another, whatever its `{{…}}` stand for. */
function glossesIn(scenarioId: string): RegExp[] {
  return completeTags
    .flatMap((locale) => Object.values(pageCatalogsOf(scenarioId, locale).labels))
    .map((label = '') => label.replaceAll(/[$()*+.?[\\\]^|]/gu, String.raw`\$&`))
    .map((label) => new RegExp(` \\(${label.replaceAll(/\{\{\w+\}\}/gu, '[^)]*')}\\)`, 'gu'));
}

/** The text as the catalogs have it: a label’s other language, which follows it in parentheses, is taken out. */
function withoutGlosses(text: string, glosses: readonly RegExp[]): string {
  return glosses.reduce((shorter, gloss) => shorter.replaceAll(gloss, ''), text).replaceAll(/\s+/gu, ' ');
}
