import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { archiveFile, sizeFile, workerFile } from '../../config/offline.ts';
import { hashLength, type ListedFile, type SiteList } from '../../offline/worker/list.ts';

/** Files that hosts read and do not serve. */
const hostFiles = new Set(['_headers', '_redirects', 'staticwebapp.config.json']);

/** Files that are no part of a copy: the worker that makes it, how large it is, and the archive. */
const beside = new Set([workerFile, sizeFile, archiveFile]);

/** The files that hosts serve: every one of the built site but its packed twins and what hosts read. Sorted. */
export async function servedFiles(dist: string): Promise<string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.br') && !hostFiles.has(entry.name))
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
    .sort();
}

const digest = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('hex').slice(0, hashLength);

/** The hash of what is in a file, unpacked: hosts send what Pagefind has packed in either way (src/offline/worker/content.ts). */
function listed(bytes: Buffer): ListedFile {
  const content = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return [digest(content), bytes.length];
}

/**
 * The list of all files of a built site, when it is finished. Its version is a hash of the list: the same site has the
 * same version, wherever and whenever it was built.
 */
export async function listSite(dist: string): Promise<SiteList> {
  const files: Record<string, ListedFile> = {};
  for (const file of await servedFiles(dist))
    if (!beside.has(file)) files[file] = listed(readFileSync(path.join(dist, file)));
  return { version: digest(JSON.stringify(files)), files };
}
