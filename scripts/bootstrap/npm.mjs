import { existsSync } from 'node:fs';

/**
 * How this process can start npm: by its own script when npm started us, else by the command on the path, which
 * Windows runs only through a shell.
 * @param {...string} args what npm is to do
 * @returns {[command: string, args: string[], options: { shell: boolean }]} for `spawn` and its like
 */
export function npm(...args) {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script) && existsSync(script))
    return [process.execPath, [script, ...args], { shell: false }];
  return ['npm', args, { shell: process.platform === 'win32' }];
}
