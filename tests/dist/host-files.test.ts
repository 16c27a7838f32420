import { describe, expect, test } from 'vitest';
import { site } from '../../src/config/site.ts';
import { builtFiles, readBuilt } from '../support/built-site.ts';
import { azure, headerRules, nginx } from '../support/header-formats.ts';
import { staticWebAppConfig } from '../support/schemas/static-web-apps.ts';

/* The files for hosts against what those hosts document of them. What they mean is compared in headers.test.ts. */

describe('staticwebapp.config.json', () => {
  const text = readBuilt('staticwebapp.config.json').toString();
  const read = () => staticWebAppConfig.parse(JSON.parse(text));

  test('has the fields that Azure Static Web Apps knows, and no others', () => {
    const { success, error } = staticWebAppConfig.safeParse(JSON.parse(text));
    expect(error?.issues ?? [], 'staticwebapp.config.json').toEqual([]);
    expect(success).toBe(true);
  });

  // learn.microsoft.com/azure/static-web-apps/configuration, "Restrictions".
  test('is not larger than Azure takes', () => expect(text.length).toBeLessThanOrEqual(20_000));

  test('has no route that an earlier one hides, since the first that matches is the only one', () => {
    const routes = read().routes.map((one) => one.route);
    expect(new Set(routes).size).toBe(routes.length);
    for (const [index, route] of routes.entries())
      for (const earlier of routes.slice(0, index).filter((one) => one.endsWith('*')))
        expect(route.startsWith(earlier.slice(0, -1)), `${earlier} hides ${route}`).toBe(false);
  });

  test('has routes under which something lies, and a page for unknown addresses that is there', () => {
    const files = builtFiles().map((file) => site.base + file);
    for (const { route } of read().routes)
      expect(
        files.some((file) => (route.endsWith('*') ? file.startsWith(route.slice(0, -1)) : file === route)),
        `nothing is built at ${route}`,
      ).toBe(true);
    expect(files).toContain(read().responseOverrides[404].rewrite);
  });

  test('a wrong file would be seen', () => {
    const good = read();
    for (const wrong of [
      { ...good, navigationFallback: { rewrite: '/index.html' } },
      { ...good, routes: [{ route: '/a/*/b', headers: {} }] },
      { ...good, routes: [{ route: 'a', headers: {} }] },
      { ...good, routes: [{ route: '/a', headers: { 'X Y': 'z' } }] },
      { ...good, globalHeaders: { 'X-Y': 'z\n' } },
      { ...good, trailingSlash: true },
      { ...good, mimeTypes: { js: 'text/javascript' } },
    ])
      expect(staticWebAppConfig.safeParse(wrong).success).toBe(false);
  });
});

/** Headers that Netlify sets itself, whatever a file says (docs.netlify.com/manage/routing/headers, "Limitations"). */
const setByNetlify =
  /^(?:accept-ranges|age|allow|alt-svc|connection|content-(?:encoding|length|range)|date|location|server|set-cookie|trailer|transfer-encoding|upgrade)$/iu;

describe('_headers', () => {
  const text = readBuilt('_headers').toString();
  const rules = headerRules();

  // developers.cloudflare.com/pages/configuration/headers: what is beyond the limits is left out without a word.
  test('is within what Cloudflare Pages takes: 100 rules, 2,000 characters a line', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
  });

  test('has patterns that mean the same at Netlify and at Cloudflare Pages', () => {
    const patterns = rules.map(({ pattern }) => pattern);
    expect(new Set(patterns).size).toBe(patterns.length);
    // One `*`, at the end of a folder; no `:`, which begins a placeholder; nothing that would have to be escaped.
    for (const pattern of patterns) expect(pattern).toMatch(/^\/(?:[\w.-]+\/)*(?:\*|[\w.-]+)?$/u);
  });

  test('has whole headers, that a host does not set itself', () => {
    for (const { pattern, headers } of rules) {
      expect(Object.keys(headers).length, pattern).toBeGreaterThan(0);
      for (const [name, value] of Object.entries(headers)) {
        expect(name, pattern).not.toMatch(setByNetlify);
        expect(value, pattern).toMatch(/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/u);
      }
    }
  });
});

/**
 * A server in front of another reads an answer's headers into one buffer; nginx's has 4,096 bytes where a page of memory
 * is that large (proxy_buffer_size), and what is larger is refused with 502.
 */
test('all headers of an answer together fit into the buffer of a server in front', () => {
  for (const host of [azure(), nginx()])
    for (const file of builtFiles()) {
      const lines = Object.entries(host.for(site.base + file)).map(
        ([name, value]) => `${name}: ${value}\r\n`,
      );
      // What every server adds: status, date, type, length, tag and the like.
      expect(lines.join('').length + 400, file).toBeLessThanOrEqual(4096);
    }
});
