import { spawnSync } from 'node:child_process';
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

const wordsOf = (command: string, args: readonly string[]): string =>
  spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '';

/**
 * Whether a package is installed, where this is Debian or like it.
 * @param name of the package, in which `*` stands for anything: its version may be a part of it
 */
export const hasDebianPackage = (name: string): boolean =>
  // Two letters begin each line: what is wanted of the package, and that it is (i)nstalled.
  /^\wi /mu.test(wordsOf('dpkg-query', ['--list', name]));

/**
 * The newest of the packages whose name ends in a version, `libavcodec59`: each Debian has another.
 * @param stem its name without the version, in plain letters
 * @returns undefined where apt knows none
 */
export function newestDebianPackage(stem: string): string | undefined {
  const found = wordsOf('apt-cache', ['pkgnames', stem])
    .split('\n')
    .filter((name) => name.startsWith(stem) && /^\d+$/u.test(name.slice(stem.length)));
  return found.sort((a, b) => Number(b.slice(stem.length)) - Number(a.slice(stem.length)))[0];
}
