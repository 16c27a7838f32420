import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';

/** How a test gets a page in Firefox. */
export interface Firefox {
  /**
   * Opens a page of the built site in a tab of its own, hands it over when it has loaded, and closes the tab.
   * @param address from the site's base, with a slash at the front: `/sv/do/apply/`
   */
  on<T>(address: string, look: (page: Page) => Promise<T>): Promise<T>;
}

/** An address that a global setup left. @throws a sentence when the tests are run in another way than is meant */
function addressOf(name: 'FIREFOX_UNDER_TEST' | 'SITE_UNDER_TEST'): string {
  const address = process.env[name];
  if (!address) throw new Error(`${name} is not set: run these tests with "npm run test:firefox".`);
  return address;
}

/** Connects a file of tests with the Firefox that runs for all of them. To be called at the top of the file. */
export function connectFirefox(): Firefox {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await puppeteer.connect({
      browserWSEndpoint: addressOf('FIREFOX_UNDER_TEST'),
      protocol: 'webDriverBiDi',
      defaultViewport: { width: 1280, height: 800 },
    });
  });
  afterAll(() => browser?.disconnect());
  return {
    async on(address, look) {
      if (!browser) throw new Error('Firefox is there only while a test runs: call on() within one.');
      const page = await browser.newPage();
      try {
        await page.goto(new URL(address.slice(1), addressOf('SITE_UNDER_TEST')).href, { waitUntil: 'load' });
        return await look(page);
      } finally {
        await page.close();
      }
    },
  };
}
