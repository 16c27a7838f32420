import lighthouse, { type Config, desktopConfig } from 'lighthouse';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BuiltPage, kindOf } from '../../tests/support/built-site.ts';
import { browserFlags, findBrowser, headlessShell } from '../testing/browser.ts';
import { findCommand } from '../testing/find-command.ts';
import { categories, type Form } from './bars.ts';
import { judge, type Measured } from './judge.ts';

/** Pictures for a report that nobody opens, and lists that only such a report draws. */
const onlyForReports = [
  'screenshot-thumbnails',
  'final-screenshot',
  'script-treemap-data',
  'main-thread-tasks',
];

const settings: NonNullable<Config['settings']> = {
  onlyCategories: [...categories],
  skipAudits: onlyForReports,
  disableFullPageScreenshot: true,
  maxWaitForLoad: 20_000,
};

const configs: Readonly<Record<Form, Config>> = {
  mobile: { extends: 'lighthouse:default', settings },
  desktop: { ...desktopConfig, settings: { ...desktopConfig.settings, ...settings } },
};

/** Whoever audits: one browser for all pages. */
export interface Auditor {
  /** What the browser calls itself, with its version. */
  readonly browser: string;
  /** Audits a page in a fresh state: a context of its own, which has nothing stored. */
  audit(page: BuiltPage, form: Form): Promise<Measured>;
  close(): Promise<void>;
}

/**
 * The browser to audit with: a whole Chromium before one without a window of its own, which waits five seconds at the
 * end of each recording for a process that never answers.
 */
export const auditingBrowser = (): string | undefined =>
  findCommand(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) ?? findBrowser();

/**
 * Starts a browser to audit with.
 * @param executable the browser
 * @param site the address of the served site, with its base, without a slash at its end
 */
export async function openAuditor(executable: string, site: string): Promise<Auditor> {
  const browser: Browser = await puppeteer.launch({
    executablePath: executable,
    args: browserFlags,
    headless: executable.endsWith(headlessShell) ? 'shell' : true,
    defaultViewport: null,
  });

  return {
    browser: await browser.version(),
    close: () => browser.close(),
    async audit(page, form) {
      const context = await browser.createBrowserContext();
      try {
        const tab = await context.newPage();
        const result = await lighthouse(site + page.address, undefined, configs[form], tab);
        if (!result) throw new Error('Lighthouse said nothing.');
        return judge(page, kindOf(page), form, result.lhr);
      } finally {
        await context.close();
      }
    },
  };
}
