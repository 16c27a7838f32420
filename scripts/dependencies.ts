/*
 * `npm run deps`: reads anew what the page of dependencies tells (versions, days, licences, sizes), and says what
 * is behind, given up by its makers, or known to be vulnerable. `-- --check` asks for the last two alone.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { directDependencies, givenUp } from '../src/config/locked-packages.ts';
import { askForAdvisories } from './dependencies/advisories.ts';
import { takeFigures } from './dependencies/figures.ts';
import { root } from './run-tool.ts';

const lock = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8'));
const figuresFile = path.join(root, 'content/dependency-figures.json');
const problems: string[] = [];

if (!process.argv.includes('--check')) {
  const figures = await takeFigures(directDependencies(lock), new Date().toISOString().slice(0, 10));
  await writeFile(figuresFile, `${JSON.stringify(figures, null, 2)}\n`);
  console.log(`content/dependency-figures.json: ${Object.keys(figures.packages).length} packages.`);
  for (const [name, { version, newest }] of Object.entries(figures.packages))
    if (version !== newest.version)
      console.log(`${name} is ${version}; the newest is ${newest.version}, of ${newest.released}.`);
}
const left = givenUp(lock);
problems.push(...left);
const advisories = askForAdvisories();
if ('found' in advisories) problems.push(...advisories.found);
else
  console.log(
    `\nWhether a package has a known vulnerability was NOT checked: ${advisories.unanswered}. Run this command where the registry answers "npm audit".`,
  );
for (const problem of problems) console.error(problem);
const held = [left.length === 0, ...('found' in advisories ? [advisories.found.length === 0] : [])];
console.log(`\n${held.filter(Boolean).length} passed, ${problems.length} failed`);
process.exitCode = problems.length > 0 ? 1 : 0;
