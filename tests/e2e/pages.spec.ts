import { expect, test } from '@playwright/test';
import { violationsInBothThemes, violationsOfLayout } from '../support/axe.ts';
import { builtPages, kindOf, type PageKind } from '../support/built-site.ts';
import { overflow } from '../support/room.ts';

/* Every page as it is first seen; what happens in the simulations is looked at in accessibility.spec.ts. */

const widths = [1280, 320] as const;

const ofKind = (...kinds: PageKind[]) =>
  builtPages()
    .filter((page) => kinds.includes(kindOf(page)))
    .map(({ address }) => address);

/** The two widths, the one first in which a page is looked at whole. */
const startingAt = (turn: number) => (turn % 2 === 0 ? widths : widths.toReversed());

/**
 * Twins are built alike (tests/contract/page-pairs.test.ts): one is looked at whole when wide, the other when narrow,
 * and each in the other width for what the room decides.
 */
const pages = ofKind('document', 'simulation', 'course').map((address) => {
  const languages = [...new Set(builtPages().map((page) => page.address.split('/')[1]))];
  return { address, looks: startingAt(languages.indexOf(address.split('/')[1])) };
});

/** A scenario alone in the window is one simulation in three frames and two languages: they take turns. */
const alone = ofKind('standalone')
  .filter((_address, index) => index % 2 === 0)
  .map((address, index) => ({ address, looks: startingAt(index).slice(0, 1) }));

/** The whole guide is every page once more, a hundred times as long: its languages take turns. */
const guides = ofKind('guide').map((address, index) => ({ address, looks: startingAt(index).slice(0, 1) }));

for (const { address, looks } of [...pages, ...alone, ...guides]) {
  test(`${address}: axe finds nothing in either theme, and nothing sticks out`, async ({ page }) => {
    if (guides.some((guide) => guide.address === address)) test.slow();
    await page.setViewportSize({ width: looks[0] ?? 0, height: 900 });
    await page.goto(address);
    for (const [index, width] of looks.entries()) {
      await page.setViewportSize({ width, height: 900 });
      const found = await (index === 0 ? violationsInBothThemes(page) : violationsOfLayout(page));
      expect.soft(found, `${width} wide`).toEqual([]);
      expect.soft(await overflow(page), `${width} wide`).toBe(0);
    }
  });
}
