import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Files that a build step leaves behind though nothing may load them: style sheets and small scripts, which stand in the
 * pages, and Pagefind's own interfaces.
 */
const candidates = [
  { folder: '_astro', pattern: /\.css$|\.astro_astro_type_script_/ },
  { folder: 'pagefind', pattern: /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/ },
];

/**
 * Deletes such files unless a page or a script of the site names them.
 * @param naming what the pages say that may name such a file
 * @returns what was deleted, from the site's root
 */
export async function removeOrphans(dist: string, naming: Iterable<string>): Promise<string[]> {
  const scriptFolder = path.join(dist, '_astro');
  const scripts = (await readdir(scriptFolder).catch(() => [])).filter((name) => name.endsWith('.js'));
  const texts = [...naming];
  for (const name of scripts) texts.push(await readFile(path.join(scriptFolder, name), 'utf8'));
  const removed: string[] = [];
  for (const { folder, pattern } of candidates)
    for (const name of await readdir(path.join(dist, folder)).catch(() => [])) {
      if (!pattern.test(name) || texts.some((text) => text.includes(name))) continue;
      await rm(path.join(dist, folder, name));
      removed.push(`${folder}/${name}`);
    }
  return removed;
}
