import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import type { News } from '../../../src/offline/messages.ts';
import { hashHeader } from '../../../src/offline/names.ts';
import { hashOf, unpacked } from '../../../src/offline/worker/content.ts';
import { download, type Means } from '../../../src/offline/worker/download.ts';
import type { SiteList } from '../../../src/offline/worker/list.ts';
import { reasonOf, Stopped } from '../../../src/offline/worker/stopped.ts';

const list: SiteList = {
  version: 'two',
  files: Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`file-${index}.js`, [`hash-${index}`, 10] as const]),
  ),
};

/** A cache in memory, which may run out of room. */
class FakeCache {
  readonly kept = new Map<string, Response>();
  room = Number.POSITIVE_INFINITY;

  keys = async () => [...this.kept.keys()].map((url) => new Request(url));
  match = async (key: RequestInfo | URL) => this.kept.get(String(key))?.clone();
  put = async (key: RequestInfo | URL, response: Response) => {
    if (this.kept.size >= this.room) throw new DOMException('no room', 'QuotaExceededError');
    this.kept.set(String(key), response);
  };
}

function means(cache: FakeCache, changes: Partial<Means> = {}) {
  const fetched: string[] = [];
  const news: News[] = [];
  const made: Means = {
    cache,
    others: [],
    keyOf: (file) => `https://site.example/${file}`,
    fetchFile: async (file, hash) => {
      fetched.push(file);
      return new Response(file, { headers: { [hashHeader]: hash } });
    },
    tell: (one) => news.push(one),
    isCancelled: () => false,
    ...changes,
  };
  return { fetched, news, made };
}

const amounts = (news: readonly News[]) => news.flatMap((one) => (one.kind === 'progress' ? one.bytes : []));

describe('A download', () => {
  test('fetches all, and tells how far it has come', async () => {
    const cache = new FakeCache();
    const { fetched, news, made } = means(cache);
    await download(list, made);
    expect(fetched.toSorted()).toEqual(Object.keys(list.files).toSorted());
    const told = amounts(news);
    expect([told[0], told.at(-1)]).toEqual([0, 200]);
    expect(news[0]).toMatchObject({ total: 200 });
  });

  test('tells how far it has come five times a second, however many files come in it', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    try {
      const { news, made } = means(new FakeCache());
      const fetchFile: Means['fetchFile'] = (...asked) => {
        vi.advanceTimersByTime(50);
        return made.fetchFile(...asked);
      };
      await download(list, { ...made, fetchFile });
      const told = amounts(news);
      expect(told.length).toBeGreaterThanOrEqual(5);
      expect(told.length).toBeLessThanOrEqual(7);
      expect(told).toEqual(told.toSorted((one, other) => one - other));
      expect(told.at(-1)).toBe(200);
    } finally {
      vi.useRealTimers();
    }
  });

  test('that broke off goes on with what is missing', async () => {
    const cache = new FakeCache();
    let answers = 7;
    const broken = means(cache, {
      fetchFile: async (file) => {
        answers -= 1;
        if (answers < 0) throw new Stopped('network');
        return new Response(file);
      },
    });
    await expect(download(list, broken.made)).rejects.toMatchObject({ reason: 'network' });
    expect(cache.kept.size).toBe(7);
    const { fetched, news, made } = means(cache);
    await download(list, made);
    expect(fetched).toHaveLength(13);
    expect(amounts(news)[0]).toBe(70);
    expect(cache.kept.size).toBe(20);
  });

  test('takes from the version before what has not changed, but never a page', async () => {
    const before = new FakeCache();
    const response = (hash: string) => new Response('before', { headers: { [hashHeader]: hash } });
    before.kept.set('https://site.example/file-1.js', response('hash-1'));
    before.kept.set('https://site.example/file-2.js', response('another'));
    before.kept.set('https://site.example/page/index.html', response('page'));
    const withPage = { ...list, files: { ...list.files, 'page/index.html': ['page', 10] as const } };
    const cache = new FakeCache();
    const { fetched, made } = means(cache, { others: [before] });
    await download(withPage, made);
    expect(fetched).not.toContain('file-1.js');
    expect(fetched).toEqual(expect.arrayContaining(['file-2.js', 'page/index.html']));
    expect(await cache.kept.get('https://site.example/file-1.js')?.text()).toBe('before');
  });

  test('says when there is no more room, and keeps what it has', async () => {
    const cache = new FakeCache();
    cache.room = 5;
    await expect(download(list, means(cache).made)).rejects.toMatchObject({ reason: 'full' });
    expect(cache.kept.size).toBe(5);
  });

  test('that is cancelled writes nothing after it has said so', async () => {
    const cache = new FakeCache();
    const { made } = means(cache, { isCancelled: () => cache.kept.size >= 4 });
    await expect(download(list, made)).rejects.toMatchObject({ reason: 'cancelled' });
    const { size } = cache.kept;
    await new Promise((resolve) => setImmediate(resolve));
    expect(cache.kept.size).toBe(size);
  });
});

test('What nobody foresaw is told as a network that failed', () => {
  expect(reasonOf(new TypeError('odd'))).toBe('network');
});

test('A file has the same hash, packed by Pagefind or unpacked on the way', async () => {
  const content = new TextEncoder().encode('pagefind_dcd{"url":"/sv/"}');
  const asBuffer = (bytes: Uint8Array) => new Uint8Array(bytes).buffer;
  const plain = await unpacked(asBuffer(content));
  const packed = await unpacked(asBuffer(gzipSync(content)));
  expect(new Uint8Array(packed)).toEqual(content);
  expect(await hashOf(packed)).toBe(await hashOf(plain));
  expect(await hashOf(plain)).toMatch(/^[0-9a-f]{20}$/u);
});
