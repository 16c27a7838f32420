import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { zones } from '../../src/config/headers.ts';
import { localeTags } from '../../src/config/locales.ts';
import { microsoftFilm } from '../../src/config/microsoft-film.ts';
import { site } from '../../src/config/site.ts';
import { builtFiles, builtPages } from '../support/built-site.ts';
import { elementsOf } from '../support/elements-of.ts';
import { azure, headerRules, headersHosts, nginx, readersOfHeaders } from '../support/header-formats.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** Their HTML is read here by another parser than the one that wrote the policy. */
const pages = builtPages();
const absolute = (file: string) => `${site.base}${file}`;
const addresses = builtFiles()
  .filter((file) => !/^(?:_headers|staticwebapp\.config\.json)$/.test(file))
  .flatMap((file) => [absolute(file), absolute(file.replace(/(^|\/)index\.html$/, '$1'))]);
const embed = localeTags.map((locale) => absolute(`${locale}/embed/opt-in/`));
const elsewhere = localeTags.flatMap((locale) => [absolute(`${locale}/`), absolute(`${locale}/404.html`)]);

const attribute = (element: Element, name: string) =>
  element.attrs.find((found) => found.name === name)?.value;
const textOf = (element: Element) =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const runs = (element: Element) =>
  element.tagName === 'script' &&
  attribute(element, 'src') === undefined &&
  /^(?:|module|text\/javascript|importmap|speculationrules)$/.test(attribute(element, 'type') ?? '');

const directivesOf = (policy: string) =>
  Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
/** Whether a page shows Microsoft's film when asked to. */
const hasFilm = (html: string) =>
  [...elementsOf(parse(html))].some((element) => attribute(element, 'data-microsoft-film') !== undefined);
const withFilm = pages.filter(({ html }) => hasFilm(html)).map(({ file }) => file);
const filmZone = zones.filter(({ id }) => id === 'film').flatMap(({ patterns }) => patterns);
const hosts = [...readersOfHeaders(), azure(), nginx()];
const readsHeaders = (host: { name: string }) => host.name in headersHosts;
const inFilmZone = (address: string) =>
  filmZone.some((pattern) => address.startsWith(absolute(pattern.slice(0, -1))));

const hashesIn = (sources: string[] = []) => sources.filter((source) => source.startsWith("'sha256-")).sort();

describe('Each page carries its own policy', () => {
  test.each(pages.map((page) => [page.address, page] as const))('%s', (_, page) => {
    const elements = [...elementsOf(parse(page.html))];
    const metas = elements.filter(
      (element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
    );
    expect(metas).toHaveLength(1);
    const [meta] = metas;
    const policy = meta ? (attribute(meta, 'content') ?? '') : '';
    const directives = directivesOf(policy);
    const scripts = [...new Set(elements.filter(runs).map(textOf).map(hashOf))].sort();
    const styles = elements
      .filter((element) => element.tagName === 'style')
      .map(textOf)
      .map(hashOf);
    expect(hashesIn(directives['script-src'])).toEqual(scripts);
    expect(hashesIn(directives['style-src'])).toEqual([...new Set(styles)].sort());
    expect(directives['default-src']).toEqual(["'none'"]);
    expect(directives['frame-src']).toEqual(
      withFilm.includes(page.file) ? [microsoftFilm.origin] : undefined,
    );
    const ownAlone = policy.replace(`; frame-src ${microsoftFilm.origin}`, '');
    expect(ownAlone).not.toMatch(/'unsafe-|frame-|https?:|\*/);

    // What stands before the policy is not bound by it.
    const first = elements.findIndex((element) => ['script', 'style', 'link'].includes(element.tagName));
    expect(first === -1 || elements.indexOf(meta as Element) < first).toBe(true);

    const header = directivesOf(azure().for(absolute(page.file))['Content-Security-Policy'] ?? '');
    for (const [name, sources] of Object.entries(directives))
      expect(header[name]).toEqual(expect.arrayContaining(sources));
  });
});

describe('The header files', () => {
  test('say the same for every file and page of the site', () => {
    expect(addresses.length).toBeGreaterThan(pages.length);
    for (const address of [...addresses, ...embed]) {
      const [first, ...others] = hosts.map((host) => host.for(address));
      expect(Object.keys(first ?? {}).length, address).toBeGreaterThan(8);
      for (const other of others) expect(other, address).toEqual(first);
    }
  });

  test.each(Object.entries(headersHosts))(
    'never set one header for one address in two rules of %s',
    (_, matches) => {
      const rules = headerRules();
      expect(rules.length).toBeGreaterThan(5);
      for (const address of [...addresses, ...embed]) {
        const names = rules
          .filter(({ pattern }) => matches(pattern, address))
          .flatMap((rule) => Object.keys(rule.headers));
        expect(names.length, address).toBe(new Set(names).size);
      }
    },
  );

  test.each(hosts.map((host) => [host.name, host] as const))(
    '%s lets any site frame the embedded simulations, and none frame the rest',
    (_, host) => {
      for (const address of embed) {
        const headers = host.for(address);
        expect(headers['Content-Security-Policy']).toContain("default-src 'none'");
        expect(headers['Content-Security-Policy']).not.toContain('frame-ancestors');
        expect(headers['X-Frame-Options']).toBeUndefined();
        expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
      }
      const rest = addresses.filter((address) => !/\/embed\//.test(address));
      expect(rest.length).toBeGreaterThan(0);
      for (const address of [...rest, ...(readsHeaders(host) ? [] : elsewhere)]) {
        const headers = host.for(address);
        expect(headers['Content-Security-Policy'], address).toContain("frame-ancestors 'none'");
        expect(headers['X-Frame-Options'], address).toBe('DENY');
      }
    },
  );

  test.each(hosts.map((host) => [host.name, host] as const))(
    '%s allows nothing unsafe, and sends every header that protects',
    (_, host) => {
      for (const address of [...addresses, ...embed]) {
        const headers = host.for(address);
        expect(headers['Content-Security-Policy'], address).not.toMatch(/'unsafe-/);
        expect(headers, address).toMatchObject({
          'X-Content-Type-Options': 'nosniff',
          'Referrer-Policy': 'no-referrer',
          'Cross-Origin-Opener-Policy': 'same-origin',
          'Strict-Transport-Security': expect.stringMatching(/^max-age=\d{8}/),
        });
      }
    },
  );

  test('have a zone for the pages with Microsoft’s film, and for no others', () => {
    expect(filmZone.length).toBeGreaterThan(1);
    for (const pattern of filmZone) {
      const inside = pages.filter(({ file }) => file.startsWith(pattern.slice(0, -1)));
      expect(inside.length, `src/config/microsoft-film.ts names ${pattern}, where no page is`).toBe(1);
    }
    expect(
      withFilm,
      'the pages with <MicrosoftFilm> (first) and those that src/config/microsoft-film.ts lists differ: without its zone a film is blocked, and a zone without a film allows Microsoft’s frames for nothing',
    ).toEqual(pages.map(({ file }) => file).filter((file) => inFilmZone(absolute(file))));
  });

  test.each(hosts.map((host) => [host.name, host] as const))(
    '%s names another origin for those pages alone: for a frame, which may fill the screen',
    (_, host) => {
      for (const address of addresses) {
        const {
          'Content-Security-Policy': policy = '',
          'Permissions-Policy': permissions = '',
          ...others
        } = host.for(address);
        const film = inFilmZone(address);
        expect(directivesOf(policy)['frame-src'], address).toEqual(film ? [microsoftFilm.origin] : undefined);
        expect(permissions.split(', '), address).toContain(
          film ? `fullscreen=(self "${microsoftFilm.origin}")` : 'fullscreen=(self)',
        );
        const named = `${policy} ${permissions} ${Object.values(others)}`.match(/https?:[^\s;")]+/g) ?? [];
        expect(named, address).toEqual(film ? [microsoftFilm.origin, microsoftFilm.origin] : []);
      }
    },
  );

  test('let other origins read only what a framed page fetches, and keep for ever only what is named by its hash', () => {
    const within = (folder: string) => addresses.filter((address) => address.startsWith(absolute(folder)));
    const assets = within('_astro/');
    const readable = [...assets, ...within('catalogs/')];
    expect(assets.length).toBeGreaterThan(0);
    expect(readable.length).toBeGreaterThan(assets.length);
    for (const address of addresses) {
      const headers = azure().for(address);
      const origin = headers['Access-Control-Allow-Origin'];
      expect(origin, address).toBe(readable.includes(address) ? '*' : undefined);
      expect(/immutable/.test(headers['Cache-Control'] ?? ''), address).toBe(assets.includes(address));
    }
  });
});
