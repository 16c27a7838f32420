import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { InlineHashes } from '../../config/headers.ts';
import { stylesOfPages } from './kinds.ts';
import { removeOrphans } from './orphans.ts';
import { type Page, readPage } from './page.ts';
import { paperWriter } from './paper-files.ts';
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
 * Finishes the pages of a built site in place: no style attributes, one cut style sheet in each page and a
 * file of what only paper shows, an exact policy in each page.
 * @param base where the site lives on its host, with a slash at each end
 */
export async function finishPages(dist: string, base: string): Promise<Finished> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();
  const read = { sheet: sheetReader(dist, base), script: smallScriptReader(dist, base) };
  const pages = new Map<string, Page>();
  // At once, one by one: handing thousands of small files to threads and back takes longer than reading them.
  for (const file of files) pages.set(file, readPage(readFileSync(path.join(dist, file), 'utf8'), read));
  const styles = await stylesOfPages([...pages.values()], await readBundles(dist));
  const hashes = new Map<string, InlineHashes>();
  const naming = new Set<string>();
  const addressOf = paperWriter(dist, base);
  for (const [file, page] of pages) {
    const { screen, paper } = styles.get(page) ?? { screen: '', paper: '' };
    const sheets = { screen, paper: addressOf(paper) };
    const address = file.split(path.sep).join('/');
    hashes.set(address, hashesOf(page, screen));
    for (const text of [...page.naming, ...page.inlineScripts, sheets.paper]) naming.add(text);
    writeFileSync(path.join(dist, file), writePage(page, sheets, address));
  }
  return { pages: pages.size, hashes, removed: await removeOrphans(dist, naming) };
}
