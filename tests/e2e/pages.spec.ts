import { expect, test } from '@playwright/test';
import { violationsInBothThemes } from '../support/axe.ts';
import { builtPages, kindOf } from '../support/built-site.ts';
import { overflow } from '../support/room.ts';

/* Every page as it is first seen; what happens in the simulations is looked at in accessibility.spec.ts. */

const widths = [1280, 320];

/** A scenario alone in the window is one simulation in three frames and two languages: they take turns. */
const alone = builtPages().filter((page) => kindOf(page) === 'standalone');

for (const page of builtPages()) {
  const { address } = page;
  const turn = alone.indexOf(page);
  if (turn % 2 === 1) continue;
  const chosen = turn === -1 ? widths : [widths[(turn / 2) % 2] as number];
  test(`${address}: axe finds nothing in either theme, and nothing sticks out, ${chosen.join(' and ')} wide`, async ({
    page: tab,
  }) => {
    await tab.setViewportSize({ width: chosen[0] ?? 0, height: 900 });
    await tab.goto(address);
    for (const width of chosen) {
      await tab.setViewportSize({ width, height: 900 });
      expect.soft(await violationsInBothThemes(tab), `${width} wide`).toEqual([]);
      expect.soft(await overflow(tab), `${width} wide`).toBe(0);
    }
  });
}
