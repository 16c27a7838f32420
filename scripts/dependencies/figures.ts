import { execFile } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { DependencyFigures } from '../../src/config/dependencies.ts';
import { npm } from '../bootstrap/npm.mjs';
import { root } from '../run-tool.ts';
import { shippedBytes } from './shipped.ts';

const run = promisify(execFile);

type Figures = DependencyFigures['packages'][string];

/** What `npm view` is asked for. `dist-tags` comes flat, under the name of the field. */
interface Published {
  readonly time: Readonly<Record<string, string>>;
  readonly 'dist-tags': Readonly<Record<string, string>>;
}

/**
 * What the registry in use knows of a package.
 * @throws when it does not answer
 */
async function published(name: string): Promise<Published> {
  const [command, args, options] = npm('view', name, 'time', 'dist-tags', '--json');
  const { stdout } = await run(command, args, { maxBuffer: 64 * 1024 * 1024, ...options });
  return JSON.parse(stdout);
}

/** Bytes of all files in a folder; nothing where there is none. */
async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => (await stat(path.join(entry.parentPath, entry.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The day on which the registry says that a version came. */
function releaseOf(name: string, { time }: Published, version: string) {
  const released = time[version]?.slice(0, 10);
  if (!released) throw new Error(`The registry does not tell when ${name} ${version} came.`);
  return { version, released };
}

async function figuresOf(name: string): Promise<Figures> {
  const folder = path.join(root, 'node_modules', name);
  const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const known = await published(name);
  const shipped = await shippedBytes(name);
  return {
    ...releaseOf(name, known, manifest.version),
    newest: releaseOf(name, known, known['dist-tags']['latest'] ?? manifest.version),
    licence: manifest.license,
    installed: await bytesIn(folder),
    ...(shipped !== undefined && { shipped }),
  };
}

/**
 * Reads the figures of packages from what is installed and from the registry.
 * @param names of direct dependencies, in any order
 * @param today the day that the figures are dated, `2026-11-26`
 * @throws when one is not installed, or the registry does not answer
 */
export async function takeFigures(names: readonly string[], today: string): Promise<DependencyFigures> {
  const packages: Record<string, Figures> = {};
  // One after the other: a registry is asked politely.
  for (const name of names.toSorted()) packages[name] = await figuresOf(name);
  return { taken: today, packages, tree: { installed: await bytesIn(path.join(root, 'node_modules')) } };
}
