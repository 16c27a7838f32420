import base from '../../playwright.config.ts';

/** What the world does to the site, tried at length: `npm run hardships`. */
export default {
  ...base,
  testDir: '.',
  use: { ...base.use, actionTimeout: 5_000 },
  outputDir: '../../test-results/hardships',
  globalSetup: '../support/serve-built-site.ts',
  reporter: [['list'], ['json', { outputFile: '../../test-results/reports/hardships.json' }]],
};
