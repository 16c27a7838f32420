import { expect, test } from '@playwright/test';
import { builtPages, kindOf } from '../support/built-site.ts';
import { paperFetched } from '../support/paper.ts';
import { overflow } from '../support/room.ts';

/* On paper. What is wider than the sheet makes the browser shrink the whole page. */

/** An A4 sheet without the margins that src/styles/print.css gives it, in CSS pixels (96 to an inch). */
const sheet = { width: Math.floor(((210 - 2 * 18) / 25.4) * 96), height: Math.floor((257 / 25.4) * 96) };

const addresses = builtPages()
  .filter((one) => kindOf(one) !== 'standalone')
  .map(({ address }) => address);

/** A scenario alone in the window: each frame is the same for all of them. */
const alone = builtPages()
  .filter((one) => kindOf(one) === 'standalone' && one.address.includes('/opt-in/'))
  .map(({ address }) => address);

/** What is of no use on paper. */
const screenOnly = 'button, select, dialog, nav:not(.contents), .site-head, .anchor, .simulation';

/** A dozen to a window: a window of its own for each would take longer than the look. */
for (let from = 0; from < addresses.length; from += 12) {
  const some = addresses.slice(from, from + 12);
  test(`${some[0]} to ${some.at(-1)} fit on a sheet, light, without what is only for the screen`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize(sheet);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const address of some) {
      await page.goto(address);
      await paperFetched(page);
      expect.soft(await overflow(page), address).toBe(0);
      const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
      expect.soft(scheme, address).toBe('light');
      expect.soft(await page.locator(screenOnly).filter({ visible: true }).count(), address).toBe(0);
    }
  });
}

test('a scenario alone in the window is printed as its text, under its title, in every frame', async ({
  page,
}) => {
  expect(alone.length).toBeGreaterThan(0);
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
  for (const address of alone) {
    await page.goto(address);
    await expect.soft(page.getByRole('heading', { level: 1 }), address).toBeInViewport({ ratio: 1 });
    await expect.soft(page.locator('ol[data-walkthrough] > li').last(), address).toBeVisible();
    await expect.soft(page.locator('[data-simulation]'), address).toBeHidden();
    expect.soft(await overflow(page), address).toBe(0);
  }
});
