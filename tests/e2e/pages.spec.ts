import { expect, test } from '@playwright/test';
import { violationsInBothThemes } from '../support/axe.ts';
import { builtPages } from '../support/built-site.ts';
import { overflow } from '../support/room.ts';

/* Every page as it is first seen; what happens in the simulations is looked at in accessibility.spec.ts. */

for (const { address } of builtPages())
  for (const width of [1280, 320])
    test(`${address}, ${width} wide: axe finds nothing in either theme, and nothing sticks out`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      expect(await violationsInBothThemes(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
