import { once } from 'node:events';
import puppeteer from 'puppeteer-core';
import { findFirefox, firefoxSettings } from '../../scripts/testing/firefox.ts';

/**
 * Before all tests in Firefox: one Firefox without a window, whose address goes to the tests by environment. It
 * speaks with one of them at a time, so this lets go of it; hence the files of tests run one after another.
 * @returns a function that ends it
 * @throws when there is no Firefox
 */
export default async function startFirefox(): Promise<() => Promise<void>> {
  const executablePath = findFirefox();
  if (!executablePath)
    throw new Error(
      'No Firefox was found: run "npm run test:firefox", which gets one, or put "firefox" on the path.',
    );
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { ...firefoxSettings },
  });
  process.env.FIREFOX_UNDER_TEST = browser.wsEndpoint();
  const running = browser.process();
  await browser.disconnect();
  return async () => {
    // It may have died of a test.
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, 'exit');
    running.kill();
    await ended;
  };
}
