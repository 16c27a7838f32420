/*
 * `npm run audit`: six auditors look at every page and state of the built site, which it builds when there is none.
 * Takes about a quarter of an hour. What follows `--` goes to Playwright, `-g opt-in`; then only that part is looked at.
 * The last line is `N passed, N failed`: one check for each auditor and state.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { site } from '../src/config/site.ts';
import { entryOf, keptMarkup, readLedger } from '../tests/support/auditors/ledger.ts';
import { runNu } from '../tests/support/auditors/nu.ts';
import { builtPages, distDir } from '../tests/support/built-site.ts';
import { gradeOfBareSite, requireObservatory, runObservatory } from './audit/observatory.ts';
import { report } from './audit/report.ts';
import { interrupted, root } from './run-tool.ts';
import { runPlaywright } from './testing/reports.ts';
import { requireSite } from './testing/site.ts';
import { sumUp } from './testing/tally.ts';
import { requireBrowser, requireJava } from './testing/tools.ts';

/** Ends with this exit code, after a sentence when there is one. */
function end(code: number, sentence?: string): never {
  if (sentence !== undefined) console.error(`\n${sentence}`);
  process.exit(code);
}

const only = process.argv.slice(2);
const lack =
  (await requireBrowser()) ?? (await requireJava()) ?? requireObservatory() ?? (await requireSite());
if (lack !== undefined) end(1, lack);

await rm(path.join(root, 'test-results/audit'), { recursive: true, force: true });
const walk = await runPlaywright({
  args: ['--config=playwright.audit.config.ts', ...only],
  reports: path.join(root, 'test-results/reports'),
});
if (interrupted()) end(130);

const entries = readLedger();
console.log('\nThe Nu HTML Checker reads the markup of every state…');
const markup = keptMarkup();
for (const [file, findings] of runNu([...markup.keys()]))
  entries.push(entryOf('nu', markup.get(file) ?? file, { findings, prompts: {} }));
if (interrupted()) end(130);

if ((await gradeOfBareSite()) === 'A+')
  end(
    1,
    'MDN HTTP Observatory gives a site without headers A+: it sees nothing, so its grades mean nothing.',
  );
/** One page of each kind of address: headers are the same for all of a kind. */
const kinds = new Map(builtPages().map(({ address }) => [address.replace(/[^/]+\/$/u, ''), address]));
const graded = [...kinds.values()].filter((address) => !address.endsWith('.html'));
for (const { address, grade, score, findings } of await runObservatory(distDir, site.base, graded)) {
  console.log(`MDN HTTP Observatory: ${address} ${grade}, score ${score}`);
  entries.push(entryOf('observatory', address, { findings, prompts: {} }));
}

const { lines, tally } = report(entries, only.length === 0);
for (const line of lines) console.log(line);
// A walk that got lost has not seen all states.
const { failed, line } = sumUp([tally, { passed: 0, failed: walk.failed }]);
console.log(`\n${line}`);
process.exitCode = failed > 0 ? 1 : 0;
