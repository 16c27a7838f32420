/*
 * `npm run test:engines`: the built site in the engines that `npm test` does not open, Firefox and WebKitGTK: every
 * scenario by mouse and keyboard, the site around them, the course, the films. Gets the engines where it can, and
 * builds the site when there is none. What follows `--` goes to Playwright: `--project=firefox`, `-g opt-in`. With
 * `--where-possible`, an engine that cannot be had is told of and does not count as a failure. A test whose browser has
 * stopped answering is run once more, and told of.
 */
import { runEngines } from './testing/engine-run.ts';
import { requireSite } from './testing/site.ts';
import { sumUp, type Tally } from './testing/tally.ts';
import { requireFirefox, requireWebKitGtk } from './testing/tools.ts';

const lenient = '--where-possible';
const given = process.argv.slice(2).filter((word) => word !== lenient);
const isLenient = process.argv.includes(lenient);

const wants = (engine: string) =>
  !given.some((word) => word.startsWith('--project=')) || given.includes(`--project=${engine}`);
const lacks = {
  ...(wants('firefox') && { firefox: await requireFirefox() }),
  ...(wants('webkitgtk') && { webkitgtk: await requireWebKitGtk() }),
};
if (Object.keys(lacks).length === 0) {
  console.error('\nThere are two engines to ask for: --project=firefox and --project=webkitgtk.');
  process.exit(1);
}
const had = Object.entries(lacks).flatMap(([engine, lack]) => (lack === undefined ? [engine] : []));
const missing = Object.values(lacks).filter((lack) => lack !== undefined);

const tallies: Tally[] = [{ passed: 0, failed: isLenient ? 0 : missing.length }];
const notes: string[] = missing.map((lack) => (isLenient ? `Not tested: ${lack}` : lack));

if (had.length > 0) {
  const unbuilt = await requireSite();
  if (unbuilt !== undefined) {
    console.error(`\n${unbuilt}`);
    process.exit(1);
  }
  const others = given.filter((word) => !word.startsWith('--project='));
  const { tally, notes: found } = await runEngines([
    ...had.map((engine) => `--project=${engine}`),
    ...others,
  ]);
  tallies.push(tally);
  notes.push(...found);
}

for (const note of notes) console.log(`\n${note}`);
const { failed, line } = sumUp(tallies);
console.log(`\n${line}`);
process.exitCode = failed > 0 ? 1 : 0;
