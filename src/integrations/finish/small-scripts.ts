import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FileReader } from './page.ts';

/**
 * How long a script may be to stand in the page, in characters. About this much comes sooner with the page than after
 * a question of its own, whose headers alone weigh more than it.
 */
const longest = 2_000;

/** What a module says that only a file can: it is imported by others, imports others at once, or asks where it lies. */
const needsFile = /(?:^|[;}\s])(?:import(?:\s+[\w$]|\s*[{*"'`])|export(?:\s+\w|\s*[{*]))|\bimport\.meta\b/u;

/**
 * Reads the small scripts that Astro left as files in `dist/_astro/`, each once, for them to stand in the pages. Astro
 * itself does that only with those that import nothing, not even later.
 * @param base where the site lives on its host, with a slash at each end
 */
export function smallScriptReader(dist: string, base: string): FileReader {
  const folder = `${base}_astro/`;
  const known = new Map<string, string | undefined>();

  const read = (name: string) => {
    const code = readFileSync(path.join(dist, '_astro', name), 'utf8').trim();
    if (code.length > longest || needsFile.test(code) || code.includes('</script')) return undefined;
    // What is imported later is named from where the importing file lies; a script in a page lies where the page does.
    return code.replace(
      /\bimport\((["'`])\.\/([^"'`]+)\1\)/gu,
      (_, quote, file) => `import(${quote}${folder}${file}${quote})`,
    );
  };

  return (src) => {
    if (!src.startsWith(folder) || !src.endsWith('.js')) return undefined;
    const name = path.posix.basename(src);
    if (!known.has(name)) known.set(name, read(name));
    return known.get(name);
  };
}
