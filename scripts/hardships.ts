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
