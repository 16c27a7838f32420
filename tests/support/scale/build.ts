import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { archiveFile } from '../../../src/config/offline.ts';

/** What a build took. Times in seconds, sizes in bytes. */
export interface Cost {
  /** Of the build and everything that it started, user and system together. */
  cpu: number;
  wall: number;
  /** The most memory that they held at once: the sum of what is resident of each. */
  memory: number;
  /** All files that came out, and of that the archive, which holds the others once more, packed. */
  output: number;
  archive: number;
}

/** How often memory is looked at, in milliseconds. */
const interval = 50;

/** The memory of a process and of all that it started, in bytes, as the kernel tells it (proc(5)). */
function memoryOf(pid: number): number {
  const read = (file: string) => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8');
    } catch {
      // It has ended since it was listed.
      return '';
    }
  };
  const own = Number(/^VmRSS:\s*(\d+)/mu.exec(read('status'))?.[1] ?? 0) * 1024;
  const children = read(`task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return children.reduce((sum, child) => sum + memoryOf(child), own);
}

/** The seconds that a shell's `times` tells of all its children: its second line, `0m1.23s 0m0.45s`. */
export function childSeconds(printed: string): number {
  const last = printed.trim().split('\n').at(-1) ?? '';
  const parts = [...last.matchAll(/(\d+)m([\d.]+)s/gu)].map(
    ([, minutes, seconds]) => 60 * Number(minutes) + Number(seconds),
  );
  if (parts.length !== 2)
    throw new Error(
      `Expected what the shell's "times" prints of its children, such as "0m1.23s 0m0.45s"; got "${last}".`,
    );
  return parts.reduce((sum, part) => sum + part, 0);
}

/** The sizes of all files below a folder together, packed twins left out. */
export function bytesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.br'))
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}

/**
 * Runs a script of a project's own Node in a folder, and says what it took. What it prints goes to a file there.
 * @throws when it fails, with the end of what it printed
 */
export async function measured(
  folder: string,
  script: readonly string[],
  log: string,
): Promise<Omit<Cost, 'output' | 'archive'>> {
  const started = performance.now();
  // The shell counts the time of all that ran within it to the end, which no look from outside can.
  const shell = spawn(
    'sh',
    [
      '-c',
      `"$@" >${log} 2>&1; code=$?; times; exit $code`,
      'sh',
      process.execPath,
      ...process.execArgv,
      ...script,
    ],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let printed = '';
  shell.stdout.on('data', (chunk: Buffer) => {
    printed += chunk;
  });
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(shell.pid ?? 0));
  }, interval);
  const code = await new Promise<number | null>((resolve) => shell.once('close', resolve));
  clearInterval(watch);
  const wall = (performance.now() - started) / 1000;
  if (code !== 0) {
    const end = readFileSync(path.join(folder, log), 'utf8').trimEnd().split('\n').slice(-12).join('\n');
    throw new Error(`${script.join(' ')} failed in ${folder}:\n${end}`);
  }
  return { cpu: childSeconds(printed), wall, memory };
}

/** What builds a site of Astro, for {@link measured}. */
export const buildCommand = ['node_modules/astro/bin/astro.mjs', 'build'];

/** Builds the site in a folder, and says what it took. */
export async function buildCost(folder: string): Promise<Cost> {
  const cost = await measured(folder, buildCommand, 'build.log');
  const dist = path.join(folder, 'dist');
  return { ...cost, output: bytesBelow(dist), archive: statSync(path.join(dist, archiveFile)).size };
}
