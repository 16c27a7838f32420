import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressSite } from '../../scripts/compress/site.ts';
import { serveSite } from '../../scripts/serve.ts';
import { acceptsBrotli, usableRange } from '../../scripts/server/request-headers.ts';
import { readTarget, resolveFile } from '../../scripts/server/url.ts';
import { ask as askServer } from '../support/ask.ts';
import { makeSite } from '../support/make-site.ts';

describe('The target of a request', () => {
  test.each([
    ['/sv/', '/', { path: '/sv/', query: '' }],
    ['/docs/sv/?q=%C3%A5', '/docs/', { path: '/sv/', query: '?q=%C3%A5' }],
    ['/s%C3%B6k', '/', { path: '/sök', query: '' }],
    ['/%E0%A4%A', '/', { status: 400 }],
    ['/%', '/', { status: 400 }],
    ['/a%00b', '/', { status: 400 }],
    ['/..%2f..%2fetc/passwd', '/', { status: 400 }],
    ['/a/%2e%2e/b', '/', { status: 400 }],
    ['/a\\..\\b', '/', { status: 400 }],
    ['http://other.example/', '/', { status: 400 }],
    ['*', '/', { status: 400 }],
    ['//other.example/x', '/', { status: 301, location: '/other.example/x' }],
    ['/%2fother.example/x', '/', { status: 301, location: '/other.example/x' }],
    ['/docs?a=1', '/docs/', { status: 301, location: '/docs/?a=1' }],
    ['/elsewhere/', '/docs/', { status: 404 }],
  ])('%s under %s', (target, base, answer) => {
    expect(readTarget(target, base)).toEqual(answer);
  });
});

test('A path leads to a file as on a static host', () => {
  const has = (file: string) => ['/index.html', '/404.html', '/sv/index.html', '/a.svg'].includes(file);
  expect(resolveFile('/', has)).toEqual({ file: '/index.html' });
  expect(resolveFile('/sv', has)).toEqual({ redirect: '/sv/' });
  expect(resolveFile('/sv/', has)).toEqual({ file: '/sv/index.html' });
  expect(resolveFile('/sv/index.html', has)).toEqual({ redirect: '/sv/' });
  expect(resolveFile('/a.svg', has)).toEqual({ file: '/a.svg' });
  expect(resolveFile('/a.svg/', has)).toBeUndefined();
  expect(resolveFile('/404', has)).toEqual({ file: '/404.html' });
  expect(resolveFile('/__proto__', has)).toBeUndefined();
});

test('Brotli is sent only to who takes it', () => {
  expect(['br', 'gzip, BR;q=0.5', 'gzip,br'].map(acceptsBrotli)).toEqual([true, true, true]);
  expect([undefined, '', 'gzip', 'br;q=0', 'br; q=0.0', 'brotli', 'x-br'].some(acceptsBrotli)).toBe(false);
});

test('Only a range that can be answered is passed on', () => {
  expect(['bytes=0-', 'bytes=5-9'].map(usableRange)).toEqual(['bytes=0-', 'bytes=5-9']);
  const not = [undefined, 'bytes=5-2', 'bytes=0-0', 'bytes=-5', 'bytes=0-1,3-4', 'bytes=a-b', 'items=0-1'];
  expect(not.map(usableRange)).toEqual(not.map(() => undefined));
});

describe('The server', () => {
  let dir = '';
  let site: Awaited<ReturnType<typeof serveSite>>;
  const film = Buffer.from(Array.from({ length: 200_000 }, (_, index) => index % 251));
  const ask = (target: string, headers: Record<string, string> = {}, method = 'GET') =>
    askServer(site.url, target, { headers, method });

  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'served-site-'));
    await makeSite(dir, '/docs/');
    await mkdir(path.join(dir, 'films'));
    for (const name of ['a.mp4', 'a.webm']) await writeFile(path.join(dir, 'films', name), film);
    await writeFile(path.join(dir, 'films/a.vtt'), 'WEBVTT\n');
    await compressSite(dir);
    site = await serveSite({ dir, port: 0, base: '/docs/' });
  });
  afterAll(async () => {
    await site.close();
    await rm(dir, { recursive: true });
  });

  test('sends a page packed, with the headers that ship, and again only when it has changed', async () => {
    const page = await ask('/docs/sv/', { 'accept-encoding': 'gzip, br' });
    expect(page.status).toBe(200);
    expect(page.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/html;charset=utf-8',
      'cache-control': 'public, max-age=0, must-revalidate',
      'x-frame-options': 'DENY',
      vary: 'Accept-Encoding',
    });
    const again = await ask('/docs/sv/', {
      'accept-encoding': 'gzip, br',
      'if-none-match': String(page.headers.etag),
    });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers['content-security-policy']).toBe(page.headers['content-security-policy']);
  });

  test('sends it plain to who takes no brotli, and nothing but headers for HEAD', async () => {
    const page = await ask('/docs/sv/', { 'accept-encoding': 'br;q=0' });
    expect(page.headers['content-encoding']).toBeUndefined();
    expect(page.body.toString()).toContain('<!DOCTYPE html>');
    const head = await ask('/docs/sv/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(Number(head.headers['content-length'])).toBe(page.body.length);
  });

  test('answers an unknown address with the 404 page, and keeps host files and packed twins to itself', async () => {
    for (const target of ['/docs/nowhere/', '/docs/_headers', '/docs/sv/index.html.br', '/', '/docs/.hidden'])
      expect([target, (await ask(target)).status, (await ask(target)).body.toString()]).toEqual([
        target,
        404,
        expect.stringContaining('<title>404</title>'),
      ]);
  });

  test('sends the 404 page packed like any other', async () => {
    const [packed, plain] = [
      await ask('/docs/nowhere/', { 'accept-encoding': 'br' }),
      await ask('/docs/nowhere/'),
    ];
    expect([packed.status, packed.headers['content-encoding'], packed.headers['vary']]).toEqual([
      404,
      'br',
      'Accept-Encoding',
    ]);
    expect(brotliDecompressSync(packed.body).equals(plain.body)).toBe(true);
  });

  test('does not let the absence of a script be kept as long as a script', async () => {
    const [there, missing] = [await ask('/docs/_astro/part.def.js'), await ask('/docs/_astro/gone.js')];
    expect([there.status, there.headers['cache-control']]).toEqual([
      200,
      expect.stringMatching(/immutable/u),
    ]);
    expect([missing.status, missing.headers['cache-control']]).toEqual([
      404,
      'public, max-age=0, must-revalidate',
    ]);
    expect(missing.headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('redirects to the address with a slash, and never off the site', async () => {
    expect((await ask('/docs/sv?a=1')).headers.location).toBe('/docs/sv/?a=1');
    expect((await ask('/docs')).headers.location).toBe('/docs/');
    expect((await ask('//other.example')).headers.location).toBe('/other.example');
  });

  test('survives what is wrong, and refuses what changes things', async () => {
    expect((await ask('/docs/%E0%A4%A')).status).toBe(400);
    expect((await ask('/docs/sv/', { range: 'bytes=9-2' })).status).toBe(200);
    expect((await ask('/docs/sv/', { range: 'bytes=0-3' })).body.toString()).toBe('<!DO');
    expect((await ask('/docs/sv/', {}, 'POST')).status).toBe(405);
    expect((await ask('/docs/sv/')).status).toBe(200);
  });

  test('sends a film under its type, and from wherever a browser seeks to', async () => {
    const types = await Promise.all(['mp4', 'webm', 'vtt'].map((ending) => ask(`/docs/films/a.${ending}`)));
    expect(types.map(({ headers }) => headers['content-type'])).toEqual([
      'video/mp4',
      'video/webm',
      'text/vtt',
    ]);
    const part = await ask('/docs/films/a.mp4', { range: 'bytes=150000-', 'accept-encoding': 'identity' });
    expect([part.status, part.headers]).toMatchObject([
      206,
      { 'accept-ranges': 'bytes', 'content-range': 'bytes 150000-199999/200000', 'content-length': '50000' },
    ]);
    expect(part.body.equals(film.subarray(150_000))).toBe(true);
    const beyond = await ask('/docs/films/a.mp4', { range: 'bytes=200000-' });
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, 'bytes */200000']);
    const past = await ask('/docs/films/a.mp4', { range: 'bytes=199990-999999' });
    expect(past.body.equals(film.subarray(199_990))).toBe(true);
  });

  test('says so when the port is taken', async () => {
    const port = Number(new URL(site.url).port);
    await expect(serveSite({ dir, port })).rejects.toThrow(`Port ${port} is taken`);
  });
});

test('A folder without a built site is said to be one', async () => {
  await expect(serveSite({ dir: tmpdir(), port: 0 })).rejects.toThrow('npm run build');
});
