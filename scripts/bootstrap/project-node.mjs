import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { compileCache, nodeOptions } from './node-options.mjs';
import { bin, root } from './paths.mjs';
import { stop } from './stop.mjs';

const windows = process.platform === 'win32';
const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** The Node that the project installed; the one running now when that is new enough and none was to be had. */
function projectNode() {
  const installed = path.join(bin, windows ? 'node.exe' : 'node');
  const packaged = path.join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node');
  const found = [installed, packaged].find((file) => existsSync(file));
  if (found) return found;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return stop(
    `The project's own Node is missing and this one is ${process.version}: install Node 24, or delete node_modules and run the same command again with a network.`,
  );
}

/**
 * npm starts a script through a shell, and a signal to npm alone ends the shell without telling the script.
 * So, under npm, being handed to another parent ends the child.
 * @param {import('node:child_process').ChildProcess} child
 */
function endWithParent(child) {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event || windows) return;
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, 500).unref();
}

/**
 * Runs a script of the project with the project's Node, from the project's root, and ends as it ends.
 * A signal is handed on. A child that finds this process gone (the channel closes) can end as well.
 * @param {string} script path from the root
 * @param {string[]} args
 */
export function runWithProjectNode(script, args) {
  const node = projectNode();
  const child = spawn(node, [...nodeOptions, path.join(root, script), ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...compileCache,
      ...process.env,
      PATH: [path.dirname(node), bin, process.env.PATH].join(path.delimiter),
    },
  });
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  endWithParent(child);
  child.on('error', (error) => stop(`${script} could not be started with ${node}: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}
