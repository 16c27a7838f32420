import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PageList } from '../../components/search/list.ts';

/** What Pagefind puts before the JSON of a fragment. */
const signature = 'pagefind_dcd';

/** The address of each page in Pagefind's index, by the id under which a search finds it. */
async function pagesInIndex(dist: string): Promise<Map<string, string>> {
  const folder = path.join(dist, 'pagefind', 'fragment');
  const files = await readdir(folder).catch(() => []);
  const entries = files.map((file) => {
    const text = gunzipSync(readFileSync(path.join(folder, file))).toString();
    if (!text.startsWith(signature))
      throw new Error(
        `pagefind/fragment/${file} begins with "${text.slice(0, 12)}", not "${signature}": Pagefind writes its fragments in another way now. Read how in its source, and change src/integrations/finish/search-ids.ts.`,
      );
    const { url } = JSON.parse(text.slice(signature.length)) as { url: string };
    return [url, path.basename(file, '.pf_fragment')] as const;
  });
  return new Map(entries);
}

/**
 * Notes in the lists of pages under which id the index has each. Without it, only the whole text of a page would
 * tell which page an answer of the index is, and eight would be fetched for a list of eight.
 * @param base where the site lives on its host, with a slash at each end
 */
export async function noteSearchIds(dist: string, base: string): Promise<void> {
  const ids = await pagesInIndex(dist);
  const folders = await readdir(dist, { withFileTypes: true });
  for (const folder of folders.filter((entry) => entry.isDirectory())) {
    const file = path.join(dist, folder.name, 'titles.json');
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const list = JSON.parse(text) as PageList;
    // The index knows no base: its addresses begin at the built site's root.
    for (const page of list.pages) {
      const id = ids.get(`/${page.url.slice(base.length)}`);
      if (id) page.id = id;
    }
    await writeFile(file, JSON.stringify(list));
  }
}
