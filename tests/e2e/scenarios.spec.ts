import { expect, test } from '@playwright/test';
import { plainText } from '../../demos/engine/rich-text.ts';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarios } from '../../demos/scenarios/index.ts';
import { locales, localeTags } from '../../src/config/locales.ts';
import { listen } from '../support/announcements.ts';
import { gesturesOf, type Way } from '../support/gestures.ts';
import { announcementOf, performEvent, performStep } from '../support/perform.ts';
import { portalLocales, SimulationOnPage } from '../support/simulation-on-page.ts';

const ways: readonly Way[] = ['mouse', 'keyboard', 'touch'];

for (const way of ways) {
  test.describe(`by ${way}`, () => {
    test.use({ hasTouch: way === 'touch' });

    for (const scenario of scenarios) {
      for (const locale of localeTags) {
        for (const portalLocale of portalLocales(scenario, locale)) {
          test(`${scenario.id} can be finished on a page in ${locale}, portal in ${portalLocale}`, async ({
            page,
          }) => {
            const simulation = new SimulationOnPage(page, scenario, locale);
            const gestures = gesturesOf(way, page);
            await simulation.open();
            if (portalLocale !== locale) {
              await gestures.choose(simulation.portalLanguage, locales[portalLocale].label);
              simulation.expectPortalIn(portalLocale);
              await expect(simulation.portalLanguage).toHaveValue(locales[portalLocale].lang);
            }
            const ids = stepIds(scenario);
            for (const [index, id] of ids.entries()) {
              const next = ids[index + 1];
              await test.step(id, async () => {
                await simulation.expectStep(id);
                const listener = await listen(simulation.frame.getByRole('status'));
                await performStep(
                  simulation,
                  scenario.steps[id] as (typeof scenario.steps)[string],
                  gestures,
                );
                await simulation.expectStep(next ?? 'finished');
                await expect(simulation.sentence(`${id}.result`)).toBeVisible();
                await simulation.expectFocusInside();
                expect(await listener.heard()).toEqual([announcementOf(simulation, id, next)]);
              });
            }
            await expect(simulation.sentence('ending')).toBeVisible();
          });
        }
      }
    }
  });
}

/** Steps in which a field is filled in, when the step after them is done by pressing something. */
const fillThenPress = scenarios.flatMap((scenario) =>
  Object.entries(scenario.steps).flatMap(([id, step], index, all) => {
    const next = all[index + 1]?.[1];
    const [event] = step.events;
    const pressed = next !== undefined && next.events[0].type !== 'application.edited';
    return event.type === 'application.edited' && pressed
      ? [{ scenario, id, step, next, value: event.value }]
      : [];
  }),
);

for (const way of ['mouse', 'touch'] as const) {
  for (const width of [1280, 390]) {
    test.describe(`by ${way}, ${width} wide`, () => {
      test.use({ hasTouch: way === 'touch', viewport: { width, height: 800 } });

      for (const { scenario, id, step, next, value } of fillThenPress) {
        for (const locale of localeTags) {
          test(`${scenario.id} in ${locale}: the press that leaves the field of ${id} is not lost`, async ({
            page,
          }) => {
            const simulation = new SimulationOnPage(page, scenario, locale);
            const gestures = gesturesOf(way, page);
            await simulation.open(id);
            await gestures.type(simulation.control(step.target), value);
            await simulation.control(next.target).scrollIntoViewIfNeeded();
            await gestures.press(simulation.control(next.target));
            const ids = stepIds(scenario);
            await simulation.expectStep(ids[ids.indexOf(id) + 2] ?? 'finished');
          });
        }
      }
    });
  }
}

for (const scenario of scenarios) {
  for (const locale of localeTags) {
    for (const id of stepIds(scenario)) {
      const mistakes = Object.entries(scenario.steps[id]?.mistakes ?? {});
      if (mistakes.length === 0) continue;
      test(`${scenario.id} in ${locale}, step ${id}: every mistake is answered`, async ({ page }) => {
        const simulation = new SimulationOnPage(page, scenario, locale);
        const gestures = gesturesOf('mouse', page);
        for (const [name, { when, prevented }] of mistakes) {
          await test.step(name, async () => {
            await page.goto('about:blank');
            await simulation.open(id);
            const before = await shown(simulation);
            const listener = await listen(simulation.frame.getByRole('status'));
            await performEvent(simulation, when, gestures);
            const answer = `${id}.mistake.${name}`;
            await expect(
              simulation.sentence(answer).and(page.locator('[data-kind="mistake"]')),
            ).toBeVisible();
            await simulation.expectStep(id);
            await simulation.expectFocusInside();
            expect(await listener.heard()).toEqual([plainText(simulation.words.words(answer))]);
            if (prevented) expect(await shown(simulation)).toEqual(before);
            await simulation.button('rejoin').click();
            await expect(simulation.remark('rejoined')).toBeVisible();
            await simulation.expectFocusInside();
            await expect(
              simulation.control((scenario.steps[id] as (typeof scenario.steps)[string]).target),
            ).toHaveCount(1);
          });
        }
      });
    }
  }
}

/** What the portal shows, as far as a prevented mistake would change it: headings, open panel, toggles. */
async function shown({ frame }: SimulationOnPage) {
  return {
    headings: await frame.getByRole('heading').allTextContents(),
    panels: await frame.getByRole('dialog').count(),
    toggles: await frame.getByRole('switch').evaluateAll((all) => all.map((one) => one.ariaChecked)),
  };
}
