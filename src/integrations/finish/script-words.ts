import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The words of a script's text: any of them may be a class, an attribute or a tag that it sets. What a template
 * begins with (`h${level}`) stands with a star after it, for every name that begins so.
 */
export function wordsOf(code: string): Set<string> {
  const words = new Set(code.match(/[A-Za-z_-][\w-]*/g) ?? []);
  // `dataset.deepLink = …` sets `data-deep-link`.
  for (const [, name = ''] of code.matchAll(/\.dataset\.([A-Za-z]\w*)/g))
    words.add(`data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
  for (const [, beginning] of code.matchAll(/[`\s]([A-Za-z_-][\w-]*)\$\{/g)) words.add(`${beginning}*`);
  return words;
}

/** The built scripts: what each says, and which others it names, at once or later. */
export interface Bundles {
  /** The words of a script (by file name) and of all that it can load. Unknown names have none. */
  reachable(name: string): Iterable<string>;
  names: ReadonlySet<string>;
}

/** Reads the scripts of `dist/_astro/`. A site without scripts has none. */
export async function readBundles(dist: string): Promise<Bundles> {
  const folder = path.join(dist, '_astro');
  const files = await readdir(folder).catch(() => []);
  const names = new Set(files.filter((file) => file.endsWith('.js')));
  const words = new Map<string, Set<string>>();
  const mentioned = new Map<string, string[]>();
  for (const name of names) {
    const code = await readFile(path.join(folder, name), 'utf8');
    words.set(name, wordsOf(code));
    mentioned.set(
      name,
      (code.match(/[\w.~-]+\.js\b/g) ?? []).filter((other) => names.has(other)),
    );
  }
  const closures = new Map<string, Set<string>>();
  const closureOf = (name: string) => {
    const all = closures.get(name) ?? new Set<string>();
    if (!closures.has(name)) {
      const scripts = new Set([name]);
      for (const script of scripts) {
        for (const other of mentioned.get(script) ?? []) scripts.add(other);
        for (const word of words.get(script) ?? []) all.add(word);
      }
      closures.set(name, all);
    }
    return all;
  };
  return { names, reachable: closureOf };
}
