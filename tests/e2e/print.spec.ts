import { expect, test } from '@playwright/test';
import { builtPages, kindOf } from '../support/built-site.ts';
import { overflow } from '../support/room.ts';

/* On paper. What is wider than the sheet makes the browser shrink the whole page. */

/** An A4 sheet without the margins that src/styles/print.css gives it, in CSS pixels (96 to an inch). */
const sheet = { width: Math.floor(((210 - 2 * 18) / 25.4) * 96), height: Math.floor((257 / 25.4) * 96) };

for (const page of builtPages().filter((one) => kindOf(one) !== 'standalone'))
  test(`${page.address} fits on a sheet, light, without what is only for the screen`, async ({
    page: tab,
  }) => {
    await tab.setViewportSize(sheet);
    await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await tab.goto(page.address);
    expect(await overflow(tab)).toBe(0);
    expect(await tab.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
    const screenOnly = 'button, select, dialog, nav:not(.contents), .site-head, .anchor, .simulation';
    expect(await tab.locator(screenOnly).filter({ visible: true }).count()).toBe(0);
  });
