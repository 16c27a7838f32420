import { defineConfig } from '@playwright/test';
import type { EngineName } from './tests/support/engines/driver.ts';

const engines: readonly EngineName[] = ['firefox', 'webkitgtk'];

/** The built site in the engines that Playwright does not drive itself: `npm run test:engines`. */
export default defineConfig<object, { engineName: EngineName }>({
  testDir: 'tests/engines',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/engines',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // As many as a small machine has cores. With more, a browser may have no turn for as long as a test has patience.
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/reports/engines.json' }]],
  globalSetup: './tests/support/engines/watched-site.ts',
  use: {
    viewport: { width: 1280, height: 800 },
    ...(process.env.SITE_UNDER_TEST && { baseURL: process.env.SITE_UNDER_TEST }),
  },
  projects: engines.map((engineName) => ({ name: engineName, use: { engineName } })),
});
