/*
 * Draws what is shown when a page is shared, public/social-card-<language>.png, and public/favicon.ico.
 * Run by hand when the words or the mark change: `node src/social-card/draw.ts`. `CHROMIUM` says where the
 * browser is, when it is not Playwright's own.
 */

import { readFile, writeFile } from 'node:fs/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import { completeTags } from '../config/locales.ts';
import { depth, inkOf, packSmallPng } from './small-png.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFile(new URL(path, root), 'utf8');

async function drawCard(browser: Browser, locale: string): Promise<void> {
  const strings: Record<string, string> = JSON.parse(await read(`content/i18n/${locale}.json`));
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  await page.setContent(await read('src/social-card/card.html'));
  await page.locator('.title').evaluate((element, text) => element.append(text), strings['card.title'] ?? '');
  await page.locator('.text').evaluate((element, text) => element.append(text), strings['card.text'] ?? '');
  const path = new URL(`public/social-card-${locale}.png`, root);
  await writeFile(path, await page.screenshot());
  await page.close();
}

/** An .ico file around one square PNG: six bytes of header, one entry of sixteen (Windows ICONDIR). */
function icon(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(depth, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

/** The pixels of a picture (PNG), which the browser unpacks: red, green, blue and opacity of each. */
async function pixelsOf(page: Page, png: Buffer): Promise<Uint8Array> {
  const bytes = await page.evaluate(
    async (address) => {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      canvas?.drawImage(picture, 0, 0);
      return [...(canvas?.getImageData(0, 0, picture.width, picture.height).data ?? [])];
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  return Uint8Array.from(bytes);
}

/** Every page is sent the icon, so it is packed small. Its colours are those of the light theme, as the drawing names them. */
async function drawIcon(browser: Browser): Promise<void> {
  const drawing = await read('src/components/chrome/favicon.svg');
  const [light = ''] = drawing.split('@media');
  const inks = new Set([...light.matchAll(/#([0-9a-f]{6})/gu)].map(([, ink = '']) => ink));
  const page = await browser.newPage({ viewport: { width: 32, height: 32 } });
  await page.setContent(`<body style="margin:0">${drawing}`);
  const pixels = await pixelsOf(page, await page.screenshot({ omitBackground: true }));
  await writeFile(
    new URL('public/favicon.ico', root),
    icon(packSmallPng(pixels, [...inks].map(inkOf), 4), 32),
  );
  await page.close();
}

const { CHROMIUM: executablePath } = process.env;
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(executablePath ? { executablePath } : {}),
});
for (const locale of completeTags) await drawCard(browser, locale);
await drawIcon(browser);
await browser.close();
