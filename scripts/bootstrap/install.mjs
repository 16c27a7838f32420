import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';
import { root } from './paths.mjs';
import { stop } from './stop.mjs';

const marker = path.join(root, 'node_modules/.installed-for');

/** What of the manifest an installation depends on. A command that is added there installs nothing. */
const asked = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides', 'allowScripts'];

/** What an installation depends on: the lock, what is asked for, the machine. */
function fingerprint() {
  const read = (/** @type {string} */ name) => readFileSync(path.join(root, name), 'utf8');
  const manifest = JSON.parse(read('package.json'));
  return createHash('sha256')
    .update(`${process.platform} ${process.arch}\n`)
    .update(JSON.stringify(asked.map((name) => manifest[name])))
    .update(read('package-lock.json'))
    .digest('hex');
}

/** Installs the packages of package-lock.json, unless exactly these are installed already. */
export function ensureInstalled() {
  const wanted = fingerprint();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  process.stdout.write('Installing the packages (once)…\n');
  const [command, args, options] = npm('ci');
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (result.error)
    stop(`npm could not be started (${result.error.message}): install Node 20 or newer with its npm.`);
  if (result.signal) process.exit(130);
  if (result.status !== 0)
    stop(
      'npm could not install the packages (its own words are above): check the network and the registry that npm is set to, then run the same command again.',
    );
  writeFileSync(marker, wanted);
}
