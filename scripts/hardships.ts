/*
 * `npm run hardships`: what networks, settings, old browsers and other programs do to the built site, tried at length in
 * Chromium (tests/hardships/). What follows `--` goes to Playwright: the name of a file, `-g film`. Gets a browser where
 * it can, and builds the site when there is none.
 */
import path from 'node:path';
import { root } from './run-tool.ts';
import { runPlaywright } from './testing/reports.ts';
import { requireSite } from './testing/site.ts';
import { sumUp } from './testing/tally.ts';
import { requireBrowser } from './testing/tools.ts';

/** Ends with this exit code, after a sentence. */
function end(code: number, sentence: string): never {
  console.log(`\n${sentence}`);
  process.exit(code);
}

const lack = (await requireBrowser()) ?? (await requireSite());
if (lack !== undefined) end(1, lack);

const tally = await runPlaywright({
  args: ['--config=tests/hardships/playwright.config.ts', ...process.argv.slice(2)],
  reports: path.join(root, 'test-results/reports'),
});
const { failed, line } = sumUp([tally]);
end(failed > 0 ? 1 : 0, line);
