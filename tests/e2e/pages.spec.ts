import { expect, test } from '@playwright/test';
import { violationsInBothThemes } from '../support/axe.ts';
import { builtPages, kindOf, type PageKind } from '../support/built-site.ts';
import { overflow } from '../support/room.ts';

/* Every page as it is first seen; what happens in the simulations is looked at in accessibility.spec.ts. */

const widths = [1280, 320];

const ofKind = (kind: PageKind) => builtPages().filter((page) => kindOf(page) === kind);

/** A scenario alone in the window is one simulation in three frames and two languages: they take turns. */
const alone = ofKind('standalone').map(({ address }) => address);

/** The whole guide is every page once more, a hundred times as long: its languages take the widths in turn. */
const guides = ofKind('guide').map(({ address }) => address);

/** The widths at which a page is looked at; none for one that is looked at by its likes. */
function widthsOf(address: string): number[] {
  const turn = alone.indexOf(address);
  const guide = guides.indexOf(address);
  if (turn >= 0) return turn % 2 === 1 ? [] : widths.slice((turn / 2) % 2).slice(0, 1);
  return guide >= 0 ? widths.slice(guide % 2).slice(0, 1) : widths;
}

for (const { address } of builtPages()) {
  const chosen = widthsOf(address);
  if (chosen.length === 0) continue;
  test(`${address}: axe finds nothing in either theme, and nothing sticks out, ${chosen.join(' and ')} wide`, async ({
    page: tab,
  }) => {
    if (guides.includes(address)) test.slow();
    await tab.setViewportSize({ width: chosen[0] ?? 0, height: 900 });
    await tab.goto(address);
    for (const width of chosen) {
      await tab.setViewportSize({ width, height: 900 });
      expect.soft(await violationsInBothThemes(tab), `${width} wide`).toEqual([]);
      expect.soft(await overflow(tab), `${width} wide`).toBe(0);
    }
  });
}
