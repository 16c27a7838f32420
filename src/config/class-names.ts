import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a CSS module names itself: classes, and keyframes. */
const named = /(?:\.|@keyframes\s+)([A-Za-z_][\w-]*)/gu;

const withoutComments = (css: string) => css.replaceAll(/\/\*[\s\S]*?\*\//gu, '');

let numbers: ReadonlyMap<string, number> | undefined;

/** Every name of every CSS module, numbered in the order of the files and of their lines: the same in every build. */
function numberNames(): ReadonlyMap<string, number> {
  const keys = globSync('{demos,src}/**/*.module.css', { cwd: root })
    .map((file) => file.split(path.sep).join('/'))
    .sort()
    .flatMap((file) => {
      const css = withoutComments(readFileSync(path.join(root, file), 'utf8'));
      return [...css.matchAll(named)].map(([, name = '']) => `${file} ${name}`);
    });
  return new Map([...new Set(keys)].map((key, number) => [key, number]));
}

/**
 * The class that a name in a CSS module becomes: `_` and a number. A page holds hundreds of them, twice, and a hash in
 * each packs badly.
 * @param name as the module has it
 * @param file where the module lies, as Vite names it
 * @throws when the module is not known, or has no such name
 */
export function shortClassName(name: string, file: string): string {
  numbers ??= numberNames();
  const module = path.relative(root, file.replace(/\?.*$/u, '')).split(path.sep).join('/');
  const number = numbers.get(`${module} ${name}`);
  if (number === undefined)
    throw new Error(
      `src/config/class-names.ts: expected "${name}" among the classes of ${module}, and did not find it there. Is the module below demos/ or src/, and the name written as ".${name}"?`,
    );
  return `_${number.toString(36).padStart(2, '0')}`;
}

/** Names the classes of CSS modules by {@link shortClassName} in what is built. While one writes, they stay readable. */
export function shortClassNames(): Plugin {
  return {
    name: 'short-class-names',
    apply: 'build',
    config: () => ({ css: { modules: { generateScopedName: shortClassName } } }),
  };
}
