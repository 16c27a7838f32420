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
  // One more than cores: a browser waits for its page as often as it works.
  workers: 3,
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
