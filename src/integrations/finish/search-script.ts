import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { minify } from 'vite';

/**
 * Shortens Pagefind's script, which comes with the names its authors gave: every search of the whole text waits for it.
 * A site without an index has none.
 * @throws when the script cannot be read as a module
 */
export async function shortenSearch(dist: string): Promise<void> {
  const file = path.join(dist, 'pagefind', 'pagefind.js');
  const code = await readFile(file, 'utf8').catch(() => undefined);
  if (code === undefined) return;
  const short = await minify(path.basename(file), code, { module: true });
  const [error] = short.errors;
  if (error)
    throw new Error(
      `pagefind/pagefind.js cannot be shortened: ${error.message}. Pagefind writes it in another way now; see src/integrations/finish/search-script.ts.`,
    );
  await writeFile(file, short.code);
}
