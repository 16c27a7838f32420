import { type Page, test } from '@playwright/test';
import { lookAt } from '../support/auditors/look.ts';
import { setTheme } from '../support/axe.ts';
import { builtPages, kindOf } from '../support/built-site.ts';
import { paperFetched } from '../support/paper.ts';

/* Every built page as it is first seen, wide and light; narrow and dark; and as it is printed. */

const pages = builtPages();

/** The chapters of the whole guide are laid out as they come near; an auditor who does not scroll finds no names in them. */
const layOutChapters = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.guide-chapter { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(sheet);
  });

/** A dozen to a window: a window of its own for each would take longer than the look. */
for (let from = 0; from < pages.length; from += 12) {
  const some = pages.slice(from, from + 12);
  test(`${some[0]?.address} to ${some.at(-1)?.address}`, async ({ page }) => {
    test.setTimeout(600_000);
    for (const built of some) {
      const { address } = built;
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(address);
      if (kindOf(built) === 'guide') await layOutChapters(page);
      await lookAt(page, `${address}, light`);
      await setTheme(page, 'dark');
      await page.setViewportSize({ width: 320, height: 900 });
      await lookAt(page, `${address}, dark and narrow`, 'drawn');
      // Of the course only a result is made for paper, and it has no head there.
      if (kindOf(built) === 'course') continue;
      await paperFetched(page);
      await page.emulateMedia({ media: 'print' });
      await lookAt(page, `${address}, printed`, 'paper');
      await page.emulateMedia({ media: 'screen' });
    }
  });
}
