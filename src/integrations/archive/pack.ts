import { readFileSync } from 'node:fs';
import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { archiveFile } from '../../config/offline.ts';
import { servedFiles } from '../offline/list.ts';
import { readmeText } from './readme.ts';
import { type Entry, writeZip } from './zip.ts';

/** What the archive unpacks into. */
const folder = path.basename(archiveFile, '.zip');

/** From the headers' file the archive's own server learns the site's base, its headers and its types. */
const headersFile = 'staticwebapp.config.json';

/** Formats that are packed in themselves. */
const isPacked = (file: string) => /\.(?:mp4|webm|avif|png|ico|pagefind|pf_\w+)$/u.test(file);

const beside = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const fromRoot = (file: string) => beside(`../../../${file}`);

/**
 * Packs a finished site as one zip: the site, a server for it that needs nothing but Node, what to do, and the
 * licences.
 * @param to where the zip is written: by default where the site offers it
 * @returns how large the zip is
 */
export async function packArchive(dist: string, to = path.join(dist, archiveFile)): Promise<number> {
  const entry = (name: string, read: Entry['read']): Entry => ({
    name: `${folder}/${name}`,
    packed: isPacked(name),
    read,
  });
  const served = (await servedFiles(dist)).filter((file) => file !== archiveFile);
  const entries = [
    entry('README.txt', async () => Buffer.from(await readmeText())),
    entry('serve.mjs', () => readFile(beside('serve.mjs'))),
    ...['LICENSE', 'LICENSES/MIT.txt', 'LICENSES/CC-BY-4.0.txt'].map((file) =>
      entry(file, () => readFile(fromRoot(file))),
    ),
    ...[...served, headersFile].map((file) =>
      entry(`site/${file}`, async () => readFileSync(path.join(dist, file))),
    ),
  ];
  await mkdir(path.dirname(to), { recursive: true });
  const zip = await open(to, 'w');
  return writeZip(zip, entries).finally(() => zip.close());
}
