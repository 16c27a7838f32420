import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The files of the project as paths from its root, sorted: those that git tracks and those that are new,
 * without what git ignores. Throws when git cannot be run here.
 */
export function projectFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  const names = new Set(listed.split('\0').filter(Boolean));
  return [...names].filter((name) => existsSync(join(root, name))).sort();
}

/** The text of a file of the project, by its path from the root. */
export function readText(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** The date of the newest commit (`2026-11-23`), which is the same on every machine. */
export function newestCommitDate(): string {
  return execFileSync('git', ['log', '-1', '--format=%cs'], { cwd: root, encoding: 'utf8' }).trim();
}
