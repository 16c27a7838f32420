import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Zippable, zipSync } from 'fflate';
import { archiveFile } from '../../config/offline.ts';
import { servedFiles } from '../offline/list.ts';
import { readmeText } from './readme.ts';

/** What the archive unpacks into. */
const folder = path.basename(archiveFile, '.zip');

/** From the headers' file the archive's own server learns the site's base, its headers and its types. */
const headersFile = 'staticwebapp.config.json';

/** One date for all, in the words of whichever time zone packs: the same site gives the same bytes. */
const mtime = new Date(2026, 0, 1);

/** Formats that are packed in themselves. */
const isPacked = (file: string) => /\.(?:mp4|webm|avif|png|ico|pagefind|pf_\w+)$/u.test(file);

const beside = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const fromRoot = (file: string) => beside(`../../../${file}`);

/**
 * Packs a finished site as one zip: the site, a server for it that needs nothing but Node, what to do, and the
 * licences.
 */
export async function packArchive(dist: string): Promise<Uint8Array> {
  const files: Zippable = {
    'README.txt': new TextEncoder().encode(await readmeText()),
    'serve.mjs': await readFile(beside('serve.mjs')),
  };
  for (const file of ['LICENSE', 'LICENSES/MIT.txt', 'LICENSES/CC-BY-4.0.txt'])
    files[file] = await readFile(fromRoot(file));
  for (const file of [...(await servedFiles(dist)), headersFile])
    if (file !== archiveFile)
      files[`site/${file}`] = [await readFile(path.join(dist, file)), { level: isPacked(file) ? 0 : 6 }];
  const named = Object.entries(files).map(([file, content]) => [`${folder}/${file}`, content]);
  return zipSync(Object.fromEntries(named), { mtime });
}
