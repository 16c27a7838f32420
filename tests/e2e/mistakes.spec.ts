import { expect, test } from '@playwright/test';
import { plainText } from '../../demos/engine/rich-text.ts';
import { stepIds } from '../../demos/engine/scenario.ts';
import { scenarios } from '../../demos/scenarios/index.ts';
import { listen } from '../support/announcements.ts';
import { violationsInBothThemes } from '../support/axe.ts';
import { gesturesOf } from '../support/gestures.ts';
import { performEvent } from '../support/perform.ts';
import { localeInTurn, ownSteps } from '../support/samples.ts';
import { SimulationOnPage } from '../support/simulation-on-page.ts';

/** What the portal shows, as far as a prevented mistake would change it: headings, open panel, toggles. */
async function shown({ frame }: SimulationOnPage) {
  return {
    headings: await frame.getByRole('heading').allTextContents(),
    panels: await frame.getByRole('dialog').count(),
    toggles: await frame.getByRole('switch').evaluateAll((all) => all.map((one) => one.ariaChecked)),
  };
}

/** The kinds of mistake whose answer axe has looked at: the others of a kind look the same. */
const firstOfKind = (() => {
  const first = new Map<string, string>();
  for (const scenario of scenarios)
    for (const id of ownSteps(scenario))
      for (const [name, { when }] of Object.entries(scenario.steps[id]?.mistakes ?? {}))
        if (!first.has(when.type)) first.set(when.type, `${scenario.id} ${id} ${name}`);
  return new Set(first.values());
})();

for (const [turn, scenario] of scenarios.entries()) {
  const own = ownSteps(scenario);
  const locale = localeInTurn(turn);

  test(`${scenario.id} in ${locale}: every mistake that a step lists is answered`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const simulation = new SimulationOnPage(page, scenario, locale);
    const gestures = gesturesOf('mouse', page);
    await simulation.open();
    const ids = stepIds(scenario);
    for (const [index, id] of ids.entries()) {
      await simulation.expectStep(id);
      const step = scenario.steps[id] as (typeof scenario.steps)[string];
      const mistakes = own.includes(id) ? Object.entries(step.mistakes ?? {}) : [];
      for (const [name, { when, prevented }] of mistakes) {
        await test.step(`${id}: ${name}`, async () => {
          const before = await shown(simulation);
          const listener = await listen(simulation.frame.getByRole('status'));
          await performEvent(simulation, when, gestures);
          const answer = `${id}.mistake.${name}`;
          await expect(
            simulation
              .sentence(answer)
              .and(page.locator('[data-kind="mistake"], [data-kind="mistake"] > span')),
          ).toBeVisible();
          await simulation.expectStep(id);
          await simulation.expectFocusInside();
          expect(await listener.heard()).toEqual([plainText(simulation.words.words(answer))]);
          if (prevented) expect(await shown(simulation)).toEqual(before);
          if (firstOfKind.has(`${scenario.id} ${id} ${name}`)) {
            const frame = `[data-simulation="${scenario.id}"]`;
            expect.soft(await violationsInBothThemes(page, frame), when.type).toEqual([]);
          }
          await simulation.button('rejoin').click();
          await expect(simulation.remark('rejoined')).toBeVisible();
          await simulation.expectFocusInside();
          await expect(simulation.control(step.target)).toHaveCount(1);
        });
      }
      await simulation.button('next').click();
      await simulation.expectStep(ids[index + 1] ?? 'finished');
    }
  });
}
