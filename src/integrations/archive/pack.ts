import { createWriteStream, readFileSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';
import { packTar, type TarSource } from 'modern-tar/fs';
import { archiveFile, archiveFolder } from '../../config/offline.ts';
import { ownLicences } from '../licences/texts.ts';
import { servedFiles } from '../offline/list.ts';
import { readmeText } from './readme.ts';

/** From the headers' file the archive's own server learns the site's base, its headers and its types. */
const headersFile = 'staticwebapp.config.json';

/** One date, owner and mode for all: the same files give the same bytes. */
const same = { mtime: new Date('2026-01-01T00:00:00Z'), mode: 0o644, uid: 0, gid: 0, uname: '', gname: '' };

/** How much is packed at a time, in bytes. */
const chunk = 256 * 1024;

const beside = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const fromRoot = (file: string) => beside(`../../../${file}`);

/**
 * Packs a finished site as one archive: the site, a server for it that needs nothing but Node, what to do, and the
 * licences. It is packed as one piece (tar, gzip), since pages have much in common: as a zip, which packs each file by
 * itself, it would be half as large again for a thousand pages.
 * @param to where the archive is written: by default where the site offers it
 * @returns how large it is, in bytes
 */
export async function packArchive(dist: string, to = path.join(dist, archiveFile)): Promise<number> {
  // Read here, not by the packer: thousands of small files that are read beside each other cost twice the work.
  const file = (name: string, source: string): TarSource => ({
    type: 'content',
    target: `${archiveFolder}/${name}`,
    content: readFileSync(source),
    ...same,
  });
  const served = (await servedFiles(dist)).filter((name) => name !== archiveFile);
  const sources: TarSource[] = [
    { type: 'content', target: `${archiveFolder}/README.txt`, content: await readmeText(), ...same },
    file('serve.mjs', beside('serve.mjs')),
    ...ownLicences.map((name) => file(name, fromRoot(name))),
    ...[...served, headersFile].map((name) => file(`site/${name}`, path.join(dist, name))),
  ];
  await mkdir(path.dirname(to), { recursive: true });
  await pipeline(packTar(sources), createGzip({ chunkSize: chunk }), createWriteStream(to));
  return (await stat(to)).size;
}
