import { test } from '@playwright/test';
import { lookAt } from '../support/auditors/look.ts';
import { setTheme } from '../support/axe.ts';
import { builtPages } from '../support/built-site.ts';

/* Every built page as it is first seen, wide and light; narrow and dark; and as it is printed. */

const addresses = builtPages().map(({ address }) => address);

/** A dozen to a window: a window of its own for each would take longer than the look. */
for (let from = 0; from < addresses.length; from += 12) {
  const some = addresses.slice(from, from + 12);
  test(`${some[0]} to ${some.at(-1)}`, async ({ page }) => {
    test.setTimeout(600_000);
    for (const address of some) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(address);
      await lookAt(page, `${address}, light`);
      await setTheme(page, 'dark');
      await page.setViewportSize({ width: 320, height: 900 });
      await lookAt(page, `${address}, dark and narrow`, 'drawn');
      await page.emulateMedia({ media: 'print' });
      await lookAt(page, `${address}, printed`, 'drawn');
      await page.emulateMedia({ media: 'screen' });
    }
  });
}
