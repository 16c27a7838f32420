import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzipSync } from 'node:zlib';

const pack = promisify(brotliCompress);
const packable = /\.(?:html|js|css|svg|json|txt|xml|webmanifest|vtt)$/;
/**
 * What Pagefind packs itself, with gzip. It also takes these files unpacked, for hosts that unpack them on the way, so
 * that a twin may hold what is in them, packed better: a search then weighs a seventh less.
 */
const packedByPagefind = /\.(?:pagefind|pf_\w+)$/;
/** Hosts read these; nobody fetches them. */
const hostFiles = /^(?:_headers|staticwebapp\.config\.json)$/;
const isPackable = (name: string) =>
  (packable.test(name) || packedByPagefind.test(name)) && !hostFiles.test(name);
/** Two at a time: the work is done by Node's own threads, and a machine may have two cores. */
const workers = 2;

/** Whether the twin is of this very file: it carries the file's time. */
async function isPacked(file: string): Promise<boolean> {
  const [source, twin] = await Promise.all([stat(file), stat(`${file}.br`).catch(() => undefined)]);
  return twin !== undefined && twin.mtimeMs === source.mtimeMs;
}

/** Packs one file. A twin that would not be smaller is not left. Returns the bytes before and after. */
async function packFile(file: string): Promise<{ from: number; to: number }> {
  const bytes = await readFile(file);
  const source = packedByPagefind.test(file) ? gunzipSync(bytes) : bytes;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: source.length };
  const twin = await pack(source, { params });
  if (twin.length >= bytes.length) {
    await rm(`${file}.br`, { force: true });
    return { from: bytes.length, to: bytes.length };
  }
  await writeFile(`${file}.br`, twin);
  const { atime, mtime } = await stat(file);
  await utimes(file, atime, mtime);
  await utimes(`${file}.br`, atime, mtime);
  return { from: bytes.length, to: twin.length };
}

/**
 * Packs the text files of a built site with brotli at its strongest. Files that are packed already are left.
 * @returns how many files, and their bytes before and after
 */
export async function compressSite(
  dist: URL | string,
): Promise<{ packed: number; kept: number; from: number; to: number }> {
  const root = dist instanceof URL ? fileURLToPath(dist) : dist;
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && isPackable(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  const total = { packed: 0, kept: 0, from: 0, to: 0 };
  const queue = files.values();
  const work = async () => {
    for (const file of queue) {
      if (await isPacked(file)) {
        total.kept += 1;
        continue;
      }
      const { from, to } = await packFile(file);
      total.packed += 1;
      total.from += from;
      total.to += to;
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return total;
}
