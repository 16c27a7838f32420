/*
 * `npm run abuse`: clicks and types at random in every simulation, in each of its frames, in the course, and on a page
 * (tests/support/abuse/). After `--`: `--seeds 5` or `--seed 17`, `--acts 200`, `--on "opt-in play sv"`. The same seed
 * does the same things. Gets a browser where it can, and builds the site when there is none.
 */
import path from 'node:path';
import { type AskedWalks, readArguments, writeAsked } from '../tests/support/abuse/asked-walks.ts';
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

function readAsked(): AskedWalks {
  try {
    return readArguments(process.argv.slice(2));
  } catch (error) {
    return end(1, (error as Error).message);
  }
}

const asked = readAsked();
const lack = (await requireBrowser()) ?? (await requireSite());
if (lack !== undefined) end(1, lack);

const tally = await runPlaywright({
  args: ['tests/e2e/abuse.spec.ts'],
  reports: path.join(root, 'test-results/reports'),
  env: { ABUSE: writeAsked(asked) },
});
const { failed, line } = sumUp([tally]);
end(failed > 0 ? 1 : 0, line);
