import { defineConfig } from '@playwright/test';
import tests from './playwright.config.ts';

/** The walk through every page and state that `npm run audit` has the auditors look at. It fails when it gets lost. */
export default defineConfig({
  ...tests,
  testDir: 'tests/audit',
  outputDir: 'test-results/audit-walk',
  timeout: 180_000,
  // What is still moving has no colour yet that could be judged.
  use: { ...tests.use, contextOptions: { reducedMotion: 'reduce' } },
  reporter: [['line'], ['json', { outputFile: 'test-results/reports/audit.json' }]],
});
