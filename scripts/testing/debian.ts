import { existsSync } from 'node:fs';
import { runCommand } from '../run-tool.ts';
import { findCommand } from './find-command.ts';

/** How this user runs a command as root without being asked for anything, or undefined. */
async function asRoot(): Promise<string[] | undefined> {
  if (process.getuid?.() === 0) return [];
  const sudo = findCommand(['sudo']);
  return sudo && (await runCommand(sudo, ['-n', 'true'])) === 0 ? [sudo, '-n'] : undefined;
}

/**
 * Installs packages with apt, where this is Debian or like it and this user may.
 * @returns whether they are installed now
 */
export async function installWithApt(packages: readonly string[]): Promise<boolean> {
  if (!existsSync('/etc/debian_version') || !findCommand(['apt-get'])) return false;
  const root = await asRoot();
  if (!root) return false;
  const apt = (...args: string[]) => {
    const [command = 'env', ...rest] = [
      ...root,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-qq',
      ...args,
    ];
    return runCommand(command, rest);
  };
  console.log(`Installing ${packages.join(', ')} with apt (once)…`);
  await apt('update');
  return (await apt('install', '-y', '--no-install-recommends', ...packages)) === 0;
}
