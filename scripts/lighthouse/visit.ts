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
  // The page for addresses that lead nowhere comes with status 404.
  ignoreStatusCode: true,
  maxWaitForLoad: 20_000,
};

const configs: Readonly<Record<Form, Config>> = {
  mobile: { extends: 'lighthouse:default', settings },
  desktop: { ...desktopConfig, settings: { ...desktopConfig.settings, ...settings } },
};

/** How often a page is measured at most. */
const tries = 3;

/** Where a page is opened: the one for unknown addresses is shown as a reader meets it. */
const openedAt = (page: BuiltPage) => (page.file === '404.html' ? '/no/such/page/' : page.address);

/** Whoever audits: one browser for all pages. */
export interface Auditor {
  /** What the browser calls itself, with its version. */
  readonly browser: string;
  /**
   * Audits a page in a fresh state: a context of its own, which has nothing stored. A page that is only too slow is
   * measured again, at most twice, and the best run counts: a machine with two cores, on which browser and Lighthouse
   * work side by side, can make a page slower than it is, and never faster.
   */
  audit(page: BuiltPage, form: Form): Promise<Measured & { runs: number }>;
  close(): Promise<void>;
}

const faults = ({ slow, wrong }: Measured) => slow.length + wrong.length;

/** The better of two runs: fewer faults, then the higher score, then the earlier paint. */
function better(one: Measured | undefined, other: Measured): Measured {
  if (!one) return other;
  const difference =
    faults(one) - faults(other) ||
    other.scores.performance - one.scores.performance ||
    one.times.lcp - other.times.lcp;
  return difference <= 0 ? one : other;
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

  async function once(page: BuiltPage, form: Form): Promise<Measured> {
    const context = await browser.createBrowserContext();
    try {
      const tab = await context.newPage();
      const result = await lighthouse(site + openedAt(page), undefined, configs[form], tab);
      if (!result) throw new Error('Lighthouse said nothing.');
      return judge(page, kindOf(page), form, result.lhr);
    } finally {
      await context.close();
    }
  }

  return {
    browser: await browser.version(),
    close: () => browser.close(),
    async audit(page, form) {
      let best: Measured | undefined;
      let runs = 0;
      while (runs < tries && !(best && (best.slow.length === 0 || best.wrong.length > 0))) {
        runs += 1;
        best = better(best, await once(page, form));
      }
      if (!best) throw new Error('Nothing was measured.');
      return { ...best, runs };
    },
  };
}
