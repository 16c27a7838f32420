import { expect, test } from '@playwright/test';
import { violationsInBothThemes } from '../support/axe.ts';
import { builtPages, kindOf } from '../support/built-site.ts';
import { overflow } from '../support/room.ts';

/* Every page as it is first seen; what happens in the simulations is looked at in accessibility.spec.ts. */

const widths = [1280, 320];

for (const [turn, page] of builtPages().entries()) {
  const { address } = page;
  // A scenario alone in the window is the same simulation four times over: widths take turns.
  const chosen = kindOf(page) === 'standalone' ? [widths[turn % 2] as number] : widths;
  for (const width of chosen)
    test(`${address}, ${width} wide: axe finds nothing in either theme, and nothing sticks out`, async ({
      page: tab,
    }) => {
      await tab.setViewportSize({ width, height: 900 });
      await tab.goto(address);
      expect(await violationsInBothThemes(tab)).toEqual([]);
      expect(await overflow(tab)).toBe(0);
    });
}
