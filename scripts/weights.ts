/*
 * `npm run weights`: what the built site weighs, page kind by line of the budget, as a table in Markdown. Builds the
 * site when there is none. Search is weighed in a browser; with `-- --no-browser` it is left out.
 */
import { requireSite } from './testing/site.ts';
import { requireBrowser } from './testing/tools.ts';
import { weightLines } from './weights/lines.ts';
import { searchLines } from './weights/search.ts';
import { tooHeavy, weightTable } from './weights/table.ts';

/** Ends with this exit code, after a sentence. */
function end(code: number, sentence: string): never {
  console.error(`\n${sentence}`);
  process.exit(code);
}

const unbuilt = await requireSite();
if (unbuilt !== undefined) end(1, unbuilt);
const withBrowser = !process.argv.includes('--no-browser');
const lack = withBrowser ? await requireBrowser() : undefined;
const searched = withBrowser && lack === undefined ? await searchLines() : [];
const lines = [...(await weightLines()), ...searched];
console.log(weightTable(lines));

const heavy = tooHeavy(lines);
const faults = [...heavy];
if (lack !== undefined) faults.push(lack);
else if (withBrowser && searched.length === 0)
  faults.push('Search was not weighed: run "npx playwright test search-weight", which says what is wrong.');
for (const fault of faults) console.error(`\n${fault}`);
const all = lines.reduce((sum, { measured }) => sum + measured.length, 0);
console.log(`\n${all - heavy.length} passed, ${faults.length} failed`);
process.exitCode = faults.length > 0 ? 1 : 0;
