import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/config/site.ts';
import { type BuiltPage, builtFiles, builtPages, fileBehind, readBuilt } from '../support/built-site.ts';
import { elementsOf } from '../support/elements-of.ts';
import { hostingDir } from '../support/header-formats.ts';

/*
 * No address of the built site leads out of the part of a host where the site lives. Links between pages and their
 * anchors are followed by tests/dist/links.test.ts; this looks at all other places in which an address can stand.
 */

type Element = DefaultTreeAdapterTypes.Element;

const files = new Set(builtFiles());
const pages = builtPages();
const origin = new URL(site.url).origin;

/** The addresses in an attribute: a path from the host's root, or the site's own in full; in `srcset`, several. */
function addressesIn({ name, value }: Element['attrs'][number]): string[] {
  const parts = name.endsWith('srcset')
    ? value.split(',').map((part) => part.trim().split(/\s/u)[0] ?? '')
    : [value];
  return parts.filter((part) => /^\/(?! |$)/u.test(part) || part.startsWith(origin));
}

/** What is wrong with an address in a page, as a sentence; nothing when it leads to a file of the site. */
function problem(address: string, page: BuiltPage): string[] {
  const file = fileBehind(address.replace(/[?#].*$/u, ''), page);
  if (file === undefined) return [`${page.file} names ${address}, which lies outside ${site.base}.`];
  return files.has(file) ? [] : [`${page.file} names ${address}, but the built site has no ${file}.`];
}

const namesOf = (page: BuiltPage) =>
  [...elementsOf(parse(page.html))].flatMap(({ attrs }) => attrs.flatMap(addressesIn));

test.each(pages.map((page) => [page.file, page] as const))(
  'all addresses in attributes of %s lead somewhere in the site',
  (_, page) => {
    const named = [...new Set(namesOf(page))];
    expect(named.length).toBeGreaterThan(0);
    expect(named.flatMap((address) => problem(address, page))).toEqual([]);
  },
);

/** What stands at the top of the site: an address of it that forgets the base begins with one of these. */
const tops = [...new Set([...files].map((file) => file.split('/')[0] ?? ''))].filter(
  (name) => !/^(?:index\.html|_headers)$/u.test(name),
);
const escaped = tops.map((name) => name.replace(/[.]/gu, '\\.')).join('|');

/** A path from the root of a host, where a text in a program, a table or a list begins one. */
const fromRoot = new RegExp(
  `(?<=["'\`(\\s=,;]|${origin.replaceAll('.', '\\.')})/(?:${escaped})(?=["'\`/?#&\\s])[^"'\`\\s)&]*`,
  'gu',
);

/** Pagefind's own guess, which it gives up for the address that it was fetched from (search.spec.ts proves it). */
const guess = { file: /^pagefind\/pagefind(?:-worker)?\.js$/u, address: '/pagefind/' } as const;

/** The addresses in a text that have not the base. */
const forgotten = (text: string) =>
  (text.match(fromRoot) ?? []).filter((found) => !found.startsWith(site.base));

describe('Nothing names an address from the root of the host', () => {
  const texts = [...files].filter((file) => /\.(?:html|js|json|txt|xml|svg|vtt)$|^_headers$/u.test(file));

  test('in any text file of the built site', () => {
    expect(texts.length).toBeGreaterThan(300);
    const found = texts.flatMap((file) =>
      forgotten(readBuilt(file).toString())
        .filter((address) => !guess.file.test(file) || address !== guess.address)
        .map((address) => `${file}: ${address}`),
    );
    expect(found).toEqual([]);
  });

  test('in what is written for nginx', () => {
    const written = readdirSync(hostingDir);
    expect(written).toContain('nginx-site.conf');
    for (const file of written)
      expect(forgotten(readFileSync(path.join(hostingDir, file), 'utf8')), file).toEqual([]);
  });
});

describe('Lists of addresses', () => {
  test('the sitemap names pages of the site, in full', () => {
    const sitemaps = [...files].filter((file) => /^sitemap.*\.xml$/u.test(file));
    const named = sitemaps.flatMap((file) =>
      [
        ...readBuilt(file)
          .toString()
          .matchAll(/(?:<loc>|href=")([^<"]+)/gu),
      ].map(([, url = '']) => url),
    );
    expect(named.length).toBeGreaterThan(pages.length / 2);
    const [page] = pages;
    if (page) expect([...new Set(named)].flatMap((url) => problem(url, page))).toEqual([]);
  });

  test('robots.txt and llms.txt name what is there', () => {
    const [page] = pages;
    for (const file of ['robots.txt', 'llms.txt']) {
      const named =
        readBuilt(file)
          .toString()
          .match(/https?:[^\s)>]+/gu) ?? [];
      const own = named.filter((url) => url.startsWith(origin));
      expect(own.length, file).toBeGreaterThan(0);
      if (page)
        expect(
          own.flatMap((url) => problem(url, page)),
          file,
        ).toEqual([]);
    }
  });
});

test('an address that forgets the base would be seen', () => {
  const [page] = pages;
  if (!page) throw new Error('dist/ has no page: run "npm run build" first.');
  expect(problem(`${site.base}nowhere/`, page)).toHaveLength(1);
  expect(namesOf({ ...page, html: '<img srcset="/a.png 1x, /b.png 2x"><video poster="/c.avif">' })).toEqual([
    '/a.png',
    '/b.png',
    '/c.avif',
  ]);
  const text = `fetch("/sv/titles.json"), '/en/', url(/_astro/a.js), {&quot;/films/a.mp4&quot;}, ${site.base}sv/`;
  expect(forgotten(text)).toHaveLength(site.base === '/' ? 0 : 4);
});
