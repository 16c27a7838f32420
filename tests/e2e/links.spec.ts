import { expect, type Page, test } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarios } from '../../demos/scenarios/index.ts';
import { pageOfScenario, standaloneAddress } from '../../src/config/addresses.ts';
import { completeTags } from '../../src/config/locales.ts';
import { hostileAnchors } from '../support/hostile-anchors.ts';
import { localeInTurn, ownSteps, samples } from '../support/samples.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';

/** Collects the exceptions of a page, which a test expects to stay empty. */
function exceptions(page: Page): string[] {
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  return thrown;
}

/** Scrolling takes its time where motion is welcome; here only the place matters. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const isAt = (page: Page, anchor: string) => expect(page).toHaveURL(new RegExp(`#${anchor}$`, 'u'));

for (const [index, scenario] of scenarios.entries()) {
  const locale = localeInTurn(index);

  test(`${scenario.id} in ${locale}: a step’s address opens the simulation there`, async ({ page }) => {
    test.slow();
    const simulation = new SimulationOnPage(page, scenario, locale);
    // By a new page: the first, one in the middle, the last. By links within the page: all of them, below.
    const ids = stepIds(scenario);
    const some = [ids[0], ids[Math.floor(ids.length / 2)], ids.at(-1)].filter((id) => id !== undefined);
    for (const id of some) {
      await page.goto('about:blank');
      await simulation.open(id);
      await expect(simulation.sentence(`${id}.instruction`)).toBeVisible();
      await expect(simulation.frame.getByRole('heading').first()).toBeInViewport();
    }
  });

  const other = localeInTurn(index + 1);
  test(`${scenario.id} in ${other}: every step of the walkthrough has a link that opens the simulation there`, async ({
    page,
  }) => {
    test.slow();
    const simulation = new SimulationOnPage(page, scenario, other);
    await simulation.open();
    const own = ownSteps(scenario);
    for (const [number, id] of stepIds(scenario).entries()) {
      // Of the borrowed steps some stand for all: the links are made by the same code.
      if (!own.includes(id) && number % 8 !== 0) continue;
      const name = simulation.words.t('link', { number: number + 1 });
      await page.getByRole('link', { name, exact: true }).click();
      await simulation.expectStep(id);
      await expect(simulation.frame.getByRole('heading').first()).toBeInViewport();
      await simulation.expectFocusInside();
    }
  });
}

for (const scenario of samples) {
  const [first = '', second = '', third = ''] = stepIds(scenario);

  for (const locale of completeTags) {
    // Which language the page is in makes no difference to what stands after the #: they take turns.
    const inTurn = locale === localeInTurn(samples.indexOf(scenario)) ? test : undefined;
    test.describe(`${scenario.id} in ${locale}`, () => {
      test('the list of steps leads to each, and again to the one in the address', async ({ page }) => {
        const simulation = new SimulationOnPage(page, scenario, locale);
        await simulation.open(second);
        await simulation.remark('steps').click();
        const links = simulation.frame.getByRole('listitem').getByRole('link');
        await links.nth(2).click();
        await simulation.expectStep(third);
        await simulation.expectFocusInside();
        const explore = simulation.frame.getByRole('radio', { name: simulation.words.t('mode.explore') });
        await explore.check();
        const name = simulation.words.t('link', { number: 3 });
        await page.getByRole('link', { name, exact: true }).click();
        await expect(explore).not.toBeChecked();
        await simulation.expectStep(third);
      });

      inTurn?.(
        'a link to the step that is in the address already leads to the simulation again',
        async ({ page }) => {
          const simulation = new SimulationOnPage(page, scenario, locale);
          await simulation.open(second);
          const name = simulation.words.t('link', { number: 2 });
          for (let turn = 0; turn < 2; turn += 1) {
            await page.getByRole('link', { name, exact: true }).click();
            await simulation.expectFocusInside();
            await expect(simulation.frame.getByRole('heading').first()).toBeInViewport();
          }
        },
      );

      test('the step in the address outlives a reload, and back and forward lead through the links', async ({
        page,
      }) => {
        const thrown = exceptions(page);
        const simulation = new SimulationOnPage(page, scenario, locale);
        await simulation.open(second);
        await simulation.button('next').click();
        await isAt(page, simulation.anchor(third));
        await page.reload();
        await simulation.expectStep(third);
        await page
          .getByRole('link', { name: simulation.words.t('link', { number: 2 }), exact: true })
          .click();
        await simulation.expectStep(second);
        await page.goBack();
        await simulation.expectStep(third);
        await page.goForward();
        await simulation.expectStep(second);
        expect(thrown).toEqual([]);
      });

      inTurn?.(
        'an address that asks for what there is not begins at the start and says so',
        async ({ page }) => {
          const thrown = exceptions(page);
          const simulation = new SimulationOnPage(page, scenario, locale);
          // What is entered as an address loses the spaces at its end.
          const anchors = hostileAnchors(scenario).filter((one) => one === one.trim());
          for (const [index, anchor] of anchors.entries()) {
            // Once on the page; the others where less has to be opened.
            const address =
              index === 0
                ? pageOfScenario(locale, scenario.id)
                : standaloneAddress(locale, 'embed', scenario.id);
            await test.step(anchor.slice(0, 40), async () => {
              await page.goto('about:blank');
              await page.goto(`${address}#${anchor}`);
              await expect(simulation.remark('unknownLink')).toBeVisible();
              await simulation.expectStep(first);
            });
          }
          expect(thrown).toEqual([]);
        },
      );

      inTurn?.('so does one that is followed within the page', async ({ page }) => {
        const thrown = exceptions(page);
        const simulation = new SimulationOnPage(page, scenario, locale);
        await simulation.open(third);
        for (const anchor of hostileAnchors(scenario)) {
          await test.step(anchor.slice(0, 40), async () => {
            await simulation.button('next').click();
            await expect(simulation.remark('unknownLink')).toBeHidden();
            await page.evaluate((hash) => {
              window.location.hash = hash;
            }, anchor);
            await expect(simulation.remark('unknownLink')).toBeVisible();
            await simulation.expectStep(first);
          });
        }
        expect(thrown).toEqual([]);
      });

      inTurn?.('an address of a heading is the page’s own business', async ({ page }) => {
        const simulation = new SimulationOnPage(page, scenario, locale);
        await simulation.open();
        const ids = await page
          .getByRole('main')
          .getByRole('heading')
          .evaluateAll((all) => all.map(({ id }) => id).filter(Boolean));
        expect(ids.length).toBeGreaterThan(2);
        for (const id of ids) {
          await page.goto('about:blank');
          await page.goto(`${pageOfScenario(locale, scenario.id)}#${id}`);
          await simulation.button('next').click();
          await simulation.expectStep(second);
          await simulation.button('back').click();
          await page.evaluate((hash) => {
            window.location.hash = hash;
          }, id);
          await expect(simulation.remark('unknownLink')).toBeHidden();
          await simulation.expectStep(first);
        }
      });
    });
  }
}
