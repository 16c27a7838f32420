import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { hashHeader } from '../../../src/offline/names.ts';
import { hashOf } from '../../../src/offline/worker/content.ts';
import { fetchFile } from '../../../src/offline/worker/fetch-file.ts';

const base = new URL('https://site.example/docs/');
const text = 'the right file';
const bytes = (content: string) => new Uint8Array(new TextEncoder().encode(content));
const hash = await hashOf(bytes(text).buffer);
const way = { 'Content-Encoding': 'br', Vary: 'Accept-Encoding', 'Content-Length': '3' };

/** A network that gives these answers in turn. @returns what it was asked for, and how */
function network(...answers: (Response | Error)[]): [string, RequestCache | undefined][] {
  const asked: [string, RequestCache | undefined][] = [];
  vi.stubGlobal('fetch', async (url: URL, options: RequestInit) => {
    asked.push([url.href, options.cache]);
    const answer = answers.shift();
    if (answer instanceof Response) return answer;
    throw answer ?? new TypeError('nothing more');
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

test('A file is kept under its own headers, without those of its way', async () => {
  const asked = network(new Response(text, { headers: { ...way, 'X-Frame-Options': 'DENY' } }));
  const kept = await fetchFile('sv/index.html', hash, base);
  expect(asked).toEqual([['https://site.example/docs/sv/', 'no-cache']]);
  expect(Object.fromEntries(kept.headers)).toMatchObject({
    'x-frame-options': 'DENY',
    'content-length': String(text.length),
    [hashHeader.toLowerCase()]: hash,
  });
  for (const name of ['Content-Encoding', 'Vary']) expect(kept.headers.get(name)).toBeNull();
  expect(await kept.text()).toBe(text);
});

test('What lies out of date on the way is passed by', async () => {
  const asked = network(new Response('an old file'), new Response(text));
  expect(await (await fetchFile('a.js', hash, base)).text()).toBe(text);
  expect(asked.map(([, cache]) => cache)).toEqual(['no-cache', 'reload']);
});

test('A file of another version is never kept: the site was replaced meanwhile', async () => {
  network(new Response('a new file'), new Response('a new file'));
  await expect(fetchFile('a.js', hash, base)).rejects.toMatchObject({ reason: 'changed' });
  network(new Response('gone', { status: 404 }), new Response('gone', { status: 404 }));
  await expect(fetchFile('a.js', hash, base)).rejects.toMatchObject({ reason: 'changed' });
});

test('A network that fails, or a host that does, is told as such', async () => {
  network(new TypeError('Failed to fetch'));
  await expect(fetchFile('a.js', hash, base)).rejects.toMatchObject({ reason: 'network' });
  network(new Response('busy', { status: 503 }));
  await expect(fetchFile('a.js', hash, base)).rejects.toMatchObject({ reason: 'network' });
});

test('The page for unknown addresses is kept as what it is, whatever the host calls it', async () => {
  for (const status of [200, 404]) {
    network(new Response(text, { status }));
    expect((await fetchFile('404.html', hash, base)).status).toBe(404);
  }
});

test('What Pagefind has packed is kept unpacked', async () => {
  network(new Response(new Uint8Array(gzipSync(text))));
  expect(await (await fetchFile('pagefind/a.pf_index', hash, base)).text()).toBe(text);
});
