import puppeteer, { type ElementHandle } from 'puppeteer-core';
import { findFirefox, firefoxSettings } from '../../../scripts/testing/firefox.ts';
import type { Engine, EngineWindow, Handle } from './driver.ts';

type Key = Parameters<Awaited<ReturnType<typeof newPage>>['keyboard']['press']>[0];
type Launched = Awaited<ReturnType<typeof puppeteer.launch>>;
const newPage = async (browser: Launched) => (await browser.createBrowserContext()).newPage();

/** As puppeteer-core wants a name in its selector: in quotation marks that do not end early. */
const quoted = (name: string) => `"${name.replaceAll(/["\\]/gu, '\\$&')}"`;

/** Opens a window of Firefox in a container of its own, driven by WebDriver BiDi. */
async function openWindow(browser: Launched): Promise<EngineWindow> {
  const page = await newPage(browser);
  const scope = (within: Handle | undefined) => (within as ElementHandle | undefined) ?? page;
  return {
    open: async (url) => {
      await page.goto(url);
    },
    reload: async () => {
      await page.reload();
    },
    url: async () => page.url(),
    resize: (width, height) => page.setViewport({ width, height }),
    find: (by, selector, within) =>
      scope(within).$$(by === 'css' ? selector : `::-p-xpath(${selector})`) as Promise<Handle[]>,
    findInTree: (role, name, within) =>
      scope(within).$$(
        `::-p-aria([role="${role}"]${name === undefined ? '' : `[name=${quoted(name)}]`})`,
      ) as Promise<Handle[]>,
    run: (ask, ...given) => page.evaluate(ask as (...all: unknown[]) => never, ...given),
    pressAt: (x, y) => page.mouse.click(x, y),
    pressKey: async (key, held) => {
      for (const one of held) await page.keyboard.down(one as Key);
      await page.keyboard.press((key === 'Space' ? ' ' : key) as Key);
      for (const one of held) await page.keyboard.up(one as Key);
    },
    picture: async () => Buffer.from(await page.screenshot()),
    close: () => page.browserContext().close(),
  };
}

/**
 * Starts Firefox without a window on the screen.
 * @throws when there is none
 */
export async function startFirefox(): Promise<Engine> {
  const executablePath = findFirefox();
  if (!executablePath)
    throw new Error(
      'No Firefox was found: run "npm run test:engines", which gets one, or put "firefox" on the path.',
    );
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { ...firefoxSettings },
  });
  return {
    title: (await browser.version()).replace(/^firefox\//u, 'Firefox '),
    newWindow: () => openWindow(browser),
    end: () => browser.close(),
  };
}
