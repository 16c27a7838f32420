import { defineConfig, devices } from '@playwright/test';
import { browserFlags, findBrowser } from './scripts/testing/browser.ts';

const executablePath = findBrowser();
if (!executablePath)
  throw new Error('No browser was found: run "npm test", which gets one, or put "chromium" on the path.');

/** The built and packed site, with the headers it ships with, on a port that is free at the moment. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // They end what hangs. Twice what is usual: some tests open thirty windows, and a machine may be half as fast as ours.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // One more than cores: a browser waits for its page as often as it works.
  workers: 3,
  reporter: [['list'], ['json', { outputFile: 'test-results/reports/playwright.json' }]],
  globalSetup: './tests/support/serve-built-site.ts',
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: { executablePath, args: browserFlags },
    // Set by the global setup, which knows the port.
    ...(process.env.SITE_UNDER_TEST && { baseURL: process.env.SITE_UNDER_TEST }),
    // A copy of the site in each browser would be made behind the back of each test: offline.spec.ts allows it.
    serviceWorkers: 'block',
    trace: 'off',
    screenshot: 'only-on-failure',
  },
});
