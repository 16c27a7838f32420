import { expect, test } from '@playwright/test';
import { completeTags } from '../../src/config/locales.ts';
import { type Look, lookAtAll, show } from '../support/looks.ts';
import { pagesOfKinds } from '../support/page-kinds.ts';
import { overflow } from '../support/room.ts';

/* Little room, and much of it; text with more space in it (WCAG 1.4.10, 1.4.12). */

const looks: Readonly<Record<string, Look>> = {
  'as on a telephone': { width: 320, height: 640 },
  'four times as large': { width: 320, height: 256 },
  'on a telephone that lies': { width: 640, height: 320 },
  'on a very large screen': { width: 3840, height: 2160 },
  'with more space in the text': { width: 1280, height: 900, spaced: true },
  'narrow, with more space in the text': { width: 320, height: 640, spaced: true },
};

lookAtAll(looks);

test('a page that is read from right to left by an extension is not wider than its window', async ({
  page,
}) => {
  const [locale] = completeTags;
  if (!locale) throw new Error('No language is complete.');
  for (const [kind, address] of Object.entries(pagesOfKinds(locale)))
    for (const width of [320, 1280]) {
      await show(page, address, { width, height: 800 });
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
      expect.soft(await overflow(page), `${kind}, ${width}`).toBe(0);
    }
});
