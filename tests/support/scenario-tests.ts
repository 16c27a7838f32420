import { expect, type TestType } from '@playwright/test';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarios } from '../../demos/scenarios/index.ts';
import { completeTags, type Locale, locales } from '../../src/config/locales.ts';
import { listen } from './announcements.ts';
import type { CommonPage } from './common-page.ts';
import { gesturesOf, type Way } from './gestures.ts';
import { announcementOf, performStep, textTyped } from './perform.ts';
import { localeInTurn, ownSteps } from './samples.ts';
import { type CommonSimulation, portalLocales, SimulationOnPage } from './simulation-on-page.ts';

/*
 * Every scenario, done from beginning to end by its own controls. Said once, and made into tests for each engine:
 * tests/e2e/scenarios.spec.ts for Chromium, tests/engines/scenarios.spec.ts for the others.
 */

/** A test runner that hands over a page, in whichever engine. */
export type CommonTest = TestType<{ tab: CommonPage; hasTouch: boolean; viewport: Viewport }, object>;
type Viewport = { width: number; height: number } | null;

interface Run {
  readonly way: Way;
  readonly locale: Locale;
  /** Whether the portal is shown in another language than the page, as it is for many Swedish teams. */
  readonly mixed: boolean;
  readonly width: number;
}

/** Both languages by mouse and by keyboard alone, the portal's language apart in half of them; fingers take turns. */
function runsOf(turn: number): readonly Run[] {
  const [first, second] = completeTags as [Locale, Locale];
  return [
    { way: 'mouse', locale: first, mixed: true, width: 1280 },
    { way: 'mouse', locale: second, mixed: false, width: 1280 },
    { way: 'keyboard', locale: first, mixed: false, width: 1280 },
    { way: 'keyboard', locale: second, mixed: true, width: 1280 },
    { way: 'touch', locale: localeInTurn(turn), mixed: turn % 4 < 2, width: 390 },
  ];
}

/** Makes the tests of every scenario from beginning to end, by these ways. */
export function testScenarios(test: CommonTest, ways: readonly Way[]): void {
  for (const [turn, scenario] of scenarios.entries()) {
    // The long story is borrowed from the others: once by mouse and once by keyboard, each in another language.
    const runs = ownSteps(scenario).length > 5 ? runsOf(turn) : runsOf(turn).slice(1, 3);
    for (const { way, locale, mixed, width } of runs.filter((run) => ways.includes(run.way))) {
      const portalLocale =
        portalLocales(scenario, locale).find((one) => (one !== locale) === mixed) ?? locale;

      test.describe(`by ${way}, ${width} wide`, () => {
        test.use({ hasTouch: way === 'touch', viewport: { width, height: 800 } });

        const annotation = { type: 'scenario', description: scenario.id };
        test(`${scenario.id} can be finished on a page in ${locale}, portal in ${portalLocale}`, {
          annotation,
        }, async ({ tab }) => {
          test.slow();
          const simulation: CommonSimulation = new SimulationOnPage(tab, scenario, locale);
          const gestures = gesturesOf(way, tab);
          await simulation.open();
          if (portalLocale !== locale) {
            await gestures.choose(simulation.portalLanguage, locales[portalLocale].label);
            simulation.expectPortalIn(portalLocale);
            const { lang } = locales[portalLocale];
            await expect
              .poll(() => simulation.portalLanguage.inputValue(), 'the portal’s language')
              .toBe(lang);
            await expect
              .poll(() => simulation.frame.locator(`div[lang="${lang}"]`).count(), 'places in that language')
              .toBeGreaterThan(0);
          }
          const ids = stepIds(scenario);
          for (const [index, id] of ids.entries()) {
            const next = ids[index + 1];
            await test.step(id, async () => {
              await simulation.expectStep(id);
              await simulation.unfoldMenuFor(id);
              const listener = await listen(simulation.frame.getByRole('status'));
              await performStep(simulation, scenario.steps[id] as (typeof scenario.steps)[string], gestures);
              await simulation.expectStep(next ?? 'finished');
              await simulation.expectSentence(`${id}.result`);
              await simulation.expectFocusInside();
              expect(await listener.heard()).toEqual([announcementOf(simulation, id, next)]);
            });
          }
          await simulation.expectSentence('ending');
        });
      });
    }
  }
}

/** Steps in which a field is filled in, when the step after them is done by pressing something. */
const fillThenPress = scenarios.flatMap((scenario) =>
  Object.entries(scenario.steps).flatMap(([id, step], index, all) => {
    const next = all[index + 1]?.[1];
    const value = textTyped(step);
    const pressed = next !== undefined && textTyped(next) === undefined;
    return value !== undefined && pressed && ownSteps(scenario).includes(id)
      ? [{ scenario, id, step, next, value }]
      : [];
  }),
);

/** Makes a test for each field that is left by a press, by these ways. */
export function testPressesThatLeaveFields(test: CommonTest, ways: readonly Way[]): void {
  for (const [turn, { scenario, id, step, next, value }] of fillThenPress.entries()) {
    const locale = localeInTurn(turn);
    for (const [way, width] of (
      [
        ['mouse', 1280],
        ['touch', 390],
      ] as const
    ).filter(([way]) => ways.includes(way))) {
      test.describe(`by ${way}, ${width} wide`, () => {
        test.use({ hasTouch: way === 'touch', viewport: { width, height: 800 } });

        test(`${scenario.id} in ${locale}: the press that leaves the field of ${id} is not lost`, async ({
          tab,
        }) => {
          const simulation: CommonSimulation = new SimulationOnPage(tab, scenario, locale);
          const gestures = gesturesOf(way, tab);
          await simulation.open(id);
          await gestures.type(simulation.control(step.target), value);
          await simulation.control(next.target).scrollIntoViewIfNeeded();
          await gestures.press(simulation.control(next.target));
          const ids = stepIds(scenario);
          await simulation.expectStep(ids[ids.indexOf(id) + 2] ?? 'finished');
        });
      });
    }
  }
}
