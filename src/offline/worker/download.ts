import type { News } from '../messages.ts';
import { hashHeader } from '../names.ts';
import { bytesOf, type SiteList } from './list.ts';
import { Stopped } from './stopped.ts';

/** The parts of a browser that a download needs, so that a test can take them away. */
export interface Means {
  /** The cache of this version. */
  cache: Pick<Cache, 'keys' | 'put'>;
  /** Those of other versions, from which is taken what has not changed. */
  others: readonly Pick<Cache, 'match'>[];
  /** Where a file is kept in a cache. */
  keyOf(file: string): string;
  /** @throws Stopped */
  fetchFile(file: string, hash: string): Promise<Response>;
  tell(news: News): void;
  isCancelled(): boolean;
}

/** Fetched at once: more would stand in the way of what the reader does meanwhile. */
const lanes = 4;

/** How long it says nothing at least, in milliseconds, of how far it has come: whoever hears of it draws it anew. */
const pause = 200;

/**
 * A file of this very content in another version. Pages are always fetched, since the headers that come with them
 * (their policy) may be others though the page is the same.
 */
async function taken(file: string, hash: string, { others, keyOf }: Means): Promise<Response | undefined> {
  if (file.endsWith('.html')) return undefined;
  for (const other of others) {
    const response = await other.match(keyOf(file), { ignoreVary: true });
    if (response?.headers.get(hashHeader) === hash) return response;
  }
  return undefined;
}

async function put(cache: Means['cache'], key: string, response: Response): Promise<void> {
  try {
    await cache.put(key, response);
  } catch (error) {
    throw new Stopped(
      error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'network',
      error,
    );
  }
}

/**
 * Brings the cache of a version up to the whole list. What it holds already has been checked and is left.
 * @throws Stopped when not all could be had; what was had stays
 */
export async function download(list: SiteList, means: Means): Promise<void> {
  const { cache, keyOf, tell } = means;
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const total = bytesOf(list);
  const missing = Object.entries(list.files).filter(([file]) => !there.has(keyOf(file)));
  let bytes = total - missing.reduce((sum, [, [, size]]) => sum + size, 0);
  let failed = false;
  let told = performance.now();
  tell({ kind: 'progress', bytes, total });
  const queue = missing.values();
  const work = async () => {
    for (const [file, [hash, size]] of queue) {
      if (failed) return;
      if (means.isCancelled()) throw new Stopped('cancelled');
      await put(cache, keyOf(file), (await taken(file, hash, means)) ?? (await means.fetchFile(file, hash)));
      bytes += size;
      if (bytes < total && performance.now() - told < pause) continue;
      told = performance.now();
      tell({ kind: 'progress', bytes, total });
    }
  };
  const stopAll = (error: unknown) => {
    failed = true;
    throw error;
  };
  // All lanes come to rest before the first failure is told: nothing is written after it.
  const ends = await Promise.allSettled(Array.from({ length: lanes }, () => work().catch(stopAll)));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
