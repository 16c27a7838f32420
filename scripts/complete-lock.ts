/*
 * `npm install` leaves a platform's package out of package-lock.json when the registry in use does not hold
 * it, without a word, and from then on every `npm ci` fails with "Missing … from lock file". This adds an
 * entry for each platform package that some package names as optional and the lock does not have.
 * Run it after every change of the dependencies: `npm run lock`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { completeLock } from './lock/complete.ts';

const lockFile = new URL('../package-lock.json', import.meta.url);
const { lock, added } = completeLock(JSON.parse(await readFile(lockFile, 'utf8')));
if (added.length > 0) await writeFile(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
console.log(
  added.length > 0 ? `package-lock.json: added ${added.join(', ')}` : 'package-lock.json is complete',
);
