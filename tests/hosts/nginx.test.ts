import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../scripts/serve.ts';
import { findNginx, nginxVersion } from '../../scripts/testing/nginx.ts';
import { localeTags } from '../../src/config/locales.ts';
import { microsoftFilm } from '../../src/config/microsoft-film.ts';
import { fileAt, pathTo } from '../../src/config/paths.ts';
import { site } from '../../src/config/site.ts';
import { type Answer, type Asking, ask } from '../support/ask.ts';
import { builtFiles, distDir, readBuilt } from '../support/built-site.ts';
import { addresses } from '../support/hosts/addresses.ts';
import { comparable, contentOf, sideBySide } from '../support/hosts/compare.ts';
import { type NginxServer, serveWithNginx } from '../support/hosts/nginx-server.ts';

/* The built site on nginx, by the example that ships, beside our own server: what is asked of both is answered alike. */

let own: Awaited<ReturnType<typeof serveSite>>;
let nginx: NginxServer;
let plainNginx: NginxServer;
beforeAll(async () => {
  own = await serveSite({ dir: distDir, port: 0, base: site.base });
  nginx = await serveWithNginx({ brotli: true });
  plainNginx = await serveWithNginx({ brotli: false });
});
afterAll(async () => {
  await Promise.all([own, nginx, plainNginx].map((server) => server?.close()));
});

const asBrowser: Asking = { headers: { 'accept-encoding': 'gzip, deflate, br' } };

/** The answers of both to the same question. */
const both = async (target: string, asking: Asking = asBrowser): Promise<[Answer, Answer]> => [
  await ask(own.url, target, asking),
  await ask(nginx.url, target, asking),
];

/** The types of all kinds of files that the site has, by their endings. Source: the IANA registry of media types. */
const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  txt: 'text/plain',
  xml: 'text/xml',
  vtt: 'text/vtt',
  png: 'image/png',
  ico: 'image/x-icon',
  avif: 'image/avif',
  mp4: 'video/mp4',
  webm: 'video/webm',
  zip: 'application/zip',
  tgz: 'application/gzip',
  ...Object.fromEntries(
    ['pagefind', 'pf_meta', 'pf_index', 'pf_fragment'].map((ending) => [ending, 'application/octet-stream']),
  ),
};

const pages = localeTags.map((locale) => pathTo(locale, 'do/apply'));
const films = builtFiles()
  .filter((file) => /\.(?:mp4|webm)$/u.test(file))
  .map(fileAt);
const notFound = readBuilt('404.html');

describe('nginx and our own server', () => {
  test('send every file under the same headers, packed alike', async () => {
    const files = await addresses.files();
    expect(files.length).toBeGreaterThan(500);
    for (const address of files) {
      const [ours, theirs] = await both(address);
      expect([theirs.status, comparable(theirs)], address).toEqual([200, comparable(ours)]);
      expect(contentOf(theirs).equals(contentOf(ours)), `${address} holds something else on nginx`).toBe(
        true,
      );
    }
  });

  test('name the type of each kind of file, and say what it depends on', async () => {
    const files = await addresses.files();
    for (const [ending, type] of Object.entries(types)) {
      const found = files.find((file) =>
        ending === 'html' ? file.endsWith('/') : file.endsWith(`.${ending}`),
      );
      expect(found, `no built file ends in .${ending}`).toBeDefined();
      for (const { headers } of await both(found ?? '', { headers: { 'accept-encoding': 'identity' } })) {
        expect(String(headers['content-type']).split(';')[0], found).toBe(type);
        expect(headers['content-encoding'], found).toBeUndefined();
        if (type.startsWith('text/')) expect(headers['vary'], found).toBe('Accept-Encoding');
      }
    }
    const endings = files.map((file) => /\.(\w+)$/u.exec(file)?.[1] ?? 'html');
    expect([...new Set(endings)].filter((ending) => !(ending in types))).toEqual([]);
  });

  test('answer an unknown address in any language with the page for it, under the same headers', async () => {
    for (const address of addresses.unknown) {
      const [ours, theirs] = await both(address);
      expect([theirs.status, comparable(theirs)], address).toEqual([404, comparable(ours)]);
      expect([ours.status, contentOf(ours).equals(notFound)], address).toEqual([404, true]);
      expect(contentOf(theirs).equals(notFound), address).toBe(true);
    }
  });

  test('do not serve what hosts read, packed twins, hidden files, or anything outside the site', async () => {
    for (const address of addresses.hidden)
      for (const answer of await both(address))
        expect([answer.status, contentOf(answer).equals(notFound)], address).toEqual([404, true]);
    for (const address of addresses.hostile)
      for (const answer of await both(address)) {
        expect([400, 404], address).toContain(answer.status);
        expect(contentOf(answer).toString(), address).not.toContain('root:');
        // Under a part of a name, what leaves it is the business of the host's other sites.
        if (site.base !== '/') continue;
        expect(answer.headers, address).toMatchObject({
          'content-security-policy': expect.stringContaining("default-src 'none'"),
          'x-content-type-options': 'nosniff',
        });
      }
  });

  test('lead to the one address of a page, and not to another host', async () => {
    for (const { from, to } of addresses.moved)
      for (const answer of await both(from))
        expect([answer.status, answer.headers['location']], from).toEqual([301, to]);
    for (const address of ['//other.example/', '//other.example/index.html', '/%2f/other.example/index.html'])
      for (const { headers } of await both(`${address}`))
        expect(headers['location'] ?? '/', address).toMatch(/^\/(?!\/)/u);
  });

  test('answer HEAD as GET, without the body', async () => {
    for (const address of [...pages, ...films, ...addresses.unknown]) {
      for (const server of [own, nginx]) {
        const [got, head] = [
          await ask(server.url, address, asBrowser),
          await ask(server.url, address, { ...asBrowser, method: 'HEAD' }),
        ];
        expect([head.status, head.body.length], address).toEqual([got.status, 0]);
        expect(comparable(head), address).toEqual(comparable(got));
      }
    }
  });

  test('send a page again only when it has changed', async () => {
    for (const address of [...pages, fileAt('offline.js'), ...films.slice(0, 2)])
      for (const server of [own, nginx]) {
        const first = await ask(server.url, address, asBrowser);
        const again = await ask(server.url, address, {
          headers: { ...asBrowser.headers, 'if-none-match': String(first.headers['etag']) },
        });
        expect([again.status, again.body.length], address).toEqual([304, 0]);
        for (const name of ['content-security-policy', 'cache-control', 'cross-origin-resource-policy'])
          expect(again.headers[name], address).toBe(first.headers[name]);
      }
  });

  test('send any part of a film', async () => {
    expect(films.length).toBeGreaterThan(0);
    for (const address of films) {
      const whole = readBuilt(address.slice(site.base.length));
      const [ours, theirs] = await both(address, { headers: { range: 'bytes=1000-1999' } });
      for (const part of [ours, theirs]) {
        expect([part.status, part.headers['content-range']], address).toEqual([
          206,
          `bytes 1000-1999/${whole.length}`,
        ]);
        expect(part.body.equals(whole.subarray(1000, 2000)), address).toBe(true);
      }
      expect(comparable(theirs), address).toEqual(comparable(ours));
      for (const beyond of await both(address, { headers: { range: `bytes=${whole.length}-` } }))
        expect([beyond.status, beyond.headers['content-range']], address).toEqual([
          416,
          `bytes */${whole.length}`,
        ]);
    }
  });

  test('refuse what would change something', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'])
      for (const { status, headers } of await both(pathTo('sv'), { method })) {
        expect(status, method).toBe(405);
        expect(headers['content-security-policy'], method).toContain("default-src 'none'");
      }
  });
});

describe('nginx', () => {
  test('without the brotli module sends text packed with gzip, and the rest as before', async () => {
    for (const address of [...pages, fileAt('404.html'), fileAt('sitemap-index.xml'), films[0] ?? '']) {
      const [brotli, gzip] = [
        await ask(nginx.url, address, asBrowser),
        await ask(plainNginx.url, address, asBrowser),
      ];
      const packed = brotli.headers['content-encoding'] !== undefined;
      expect(gzip.headers['content-encoding'], address).toBe(packed ? 'gzip' : undefined);
      expect({ ...comparable(gzip), 'content-encoding': '' }, address).toEqual({
        ...comparable(brotli),
        'content-encoding': '',
      });
      expect(contentOf(gzip).equals(contentOf(brotli)), address).toBe(true);
    }
  });

  test('sends nothing of this to the readers of its other sites', async () => {
    const { body, headers } = await ask(nginx.otherSite, '/');
    expect(body.toString()).toBe('another site');
    expect(Object.keys(headers).filter((name) => /policy|security|^x-|cache/u.test(name))).toEqual([]);
  });
});

test('the headers of nginx beside ours, for one address of each kind', async () => {
  const files = await addresses.files();
  const shown = {
    'a page': pages[0],
    'the page with Microsoft’s film': pathTo('sv', microsoftFilm.pages[0]),
    'a simulation for other sites': pathTo('sv', 'embed/opt-in'),
    'a script': files.find((file) => /\/_astro\/.*\.js$/u.test(file)),
    'a catalog': files.find((file) => file.startsWith(fileAt('catalogs/'))),
    'the search': files.find((file) => file.startsWith(fileAt('pagefind/')) && file.endsWith('.js')),
    'a film': films[0],
    'an unknown address': addresses.unknown[0],
  };
  const compared: string[] = [];
  for (const [kind, address = ''] of Object.entries(shown)) {
    const [ours, theirs] = await both(address);
    compared.push(sideBySide(`${kind}: ${address}`, ours, theirs));
    expect(compared.at(-1), kind).not.toContain('≠');
  }
  console.log(`nginx ${nginxVersion(findNginx() ?? '')} beside our own server\n${compared.join('\n')}`);
});
