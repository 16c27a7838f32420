import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { InlineHashes } from '../../config/headers.ts';
import { stylesOfPages } from './kinds.ts';
import { removeOrphans } from './orphans.ts';
import { type Page, readPage } from './page.ts';
import { readBundles } from './script-words.ts';
import { sheetReader } from './sheets.ts';
import { smallScriptReader } from './small-scripts.ts';
import { hashesOf, writePage } from './write-page.ts';

/** What finishing a site found out. */
export interface Finished {
  pages: number;
  /** The inline scripts and styles of each page, by its file from the site's root, with `/` in between. */
  hashes: Map<string, InlineHashes>;
  removed: string[];
}

/**
 * Finishes the pages of a built site in place: no style attributes, one cut style sheet in each page, an
 * exact policy in each page.
 * @param base where the site lives on its host, with a slash at each end
 */
export async function finishPages(dist: string, base: string): Promise<Finished> {
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  const read = { sheet: sheetReader(dist, base), script: smallScriptReader(dist, base) };
  const pages = new Map<string, Page>();
  for (const file of files) pages.set(file, readPage(await readFile(path.join(dist, file), 'utf8'), read));
  const styles = await stylesOfPages([...pages.values()], await readBundles(dist));
  const hashes = new Map<string, InlineHashes>();
  const written: string[] = [];
  for (const [file, page] of pages) {
    const css = styles.get(page) ?? '';
    const address = file.split(path.sep).join('/');
    hashes.set(address, hashesOf(page, css));
    const html = writePage(page, css, address);
    written.push(html);
    await writeFile(path.join(dist, file), html);
  }
  return { pages: pages.size, hashes, removed: await removeOrphans(dist, written) };
}
