/*
 * The part of `npm test` that runs on the project's Node. Every check is made even when an earlier one failed,
 * except those that need a built site when there is none. The last line is `N passed, N failed`.
 */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { lackNotes } from '../src/config/written.ts';
import { compressSite } from './compress/site.ts';
import { interrupted, root, runTool } from './run-tool.ts';
import { runPlaywright, runVitest } from './testing/reports.ts';
import { sumUp, type Tally, tallyCommand } from './testing/tally.ts';
import { requireBrowser, requireJava } from './testing/tools.ts';

const reports = path.join(root, 'test-results/reports');
const tallies: Tally[] = [];
const notes: string[] = [];

async function step(title: string, run: () => Promise<Tally>): Promise<Tally> {
  if (interrupted()) process.exit(130);
  const started = performance.now();
  console.log(`\n── ${title}`);
  const tally = await run();
  if (interrupted()) process.exit(130);
  tallies.push(tally);
  console.log(`── ${title}: ${sumUp([tally]).line} (${Math.round((performance.now() - started) / 1000)} s)`);
  return tally;
}

const vitest = (projects: readonly string[]) => () =>
  runVitest({ args: projects.map((project) => `--project=${project}`), reports });

await rm(path.join(root, 'test-results'), { recursive: true, force: true });
await mkdir(reports, { recursive: true });
notes.push(...[await requireBrowser(), await requireJava()].filter((sentence) => sentence !== undefined));

await step('Lint and format', async () => tallyCommand(await runTool('biome', ['check', '.'])));
await step('Types', async () => tallyCommand(await runTool('astro', ['check'])));
await rm(path.join(root, 'dist'), { recursive: true, force: true });
const build = await step('Build', async () => tallyCommand(await runTool('astro', ['build', '--silent'])));
if (build.failed === 0) {
  await compressSite(path.join(root, 'dist'));
  await step('Units, contracts, the built site', vitest(['unit', 'contract', 'dist']));
  await step('In the browser', () => runPlaywright({ args: [], reports }));
} else {
  await step('Units, contracts', vitest(['unit', 'contract']));
  notes.push('The site could not be built, so nothing that needs it was tested.');
  tallies.push({ passed: 0, failed: 1 });
}

notes.push(...lackNotes());
const { failed, line } = sumUp(tallies);
for (const note of notes) console.log(`\n${note}`);
console.log(`\n${line}`);
process.exitCode = failed > 0 ? 1 : 0;
