import { describe, expect, test } from 'vitest';
import { policyWith, serializePolicy, zoneOf } from '../../src/config/headers.ts';
import { azureConfig } from '../../src/integrations/headers/azure.ts';
import { netlifyHeaders } from '../../src/integrations/headers/netlify.ts';
import { nginxHeaders, nginxMaps } from '../../src/integrations/headers/nginx.ts';
import { nginxSite } from '../../src/integrations/headers/nginx-site.ts';
import { planHeaders } from '../../src/integrations/headers/plan.ts';
import { restPatterns } from '../../src/integrations/headers/rest-patterns.ts';

const hashes = (script: string) => ({ scripts: [script], styles: [] });

describe('A policy', () => {
  test('names the hashes beside the base, and what a zone adds', () => {
    const text = serializePolicy(
      policyWith(
        { scripts: ["'sha256-a'"], styles: ["'sha256-b'"] },
        { 'frame-src': ['https://video.example'] },
      ),
    );
    expect(text).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-a';");
    expect(text).toContain("style-src 'self' 'sha256-b';");
    expect(text).toContain('frame-src https://video.example');
    expect(text).not.toContain('unsafe-inline');
  });
});

describe('A plan', () => {
  const plan = planHeaders(
    '/docs/',
    new Map([
      ['sv/embed/a/index.html', hashes('E')],
      ['sv/index.html', hashes('P')],
    ]),
  );
  const embed = plan.zones.find((zone) => zone.patterns.includes('/docs/sv/embed/*'));

  test('gives each zone the hashes of its own pages only', () => {
    expect(embed?.headers['Content-Security-Policy']).toMatch(/ E;/);
    expect(embed?.headers['Content-Security-Policy']).not.toMatch(/ P;/);
    expect(plan.rest['Content-Security-Policy']).toMatch(/ P;/);
  });

  test('lets the film be framed, and fill the screen, in its own zone alone', () => {
    const film = plan.zones.find((zone) => zone.patterns.includes('/docs/sv/do/services-hub/*'));
    expect(film?.headers).toMatchObject({
      'Content-Security-Policy': expect.stringContaining('frame-src https://www.microsoft.com;'),
      'Permissions-Policy': expect.stringContaining('fullscreen=(self "https://www.microsoft.com")'),
      'X-Frame-Options': 'DENY',
    });
    const others = [
      plan.common,
      plan.rest,
      ...plan.zones.filter((zone) => zone !== film).map((zone) => zone.headers),
    ];
    expect(others.length).toBeGreaterThan(4);
    for (const headers of others) expect(JSON.stringify(headers)).not.toMatch(/https:|frame-src/);
    expect(plan.common).not.toHaveProperty('Permissions-Policy');
  });

  test('writes for nginx the quotation marks within a header', () => {
    expect(nginxMaps(plan)).toContain('fullscreen=(self \\"https://www.microsoft.com\\")";');
  });

  test('takes a header away on Azure with an empty value', () => {
    const config = JSON.parse(azureConfig(plan));
    const route = config.routes.find((found: { route: string }) => found.route === '/docs/sv/embed/*');
    expect(config.globalHeaders['X-Frame-Options']).toBe('DENY');
    expect(route.headers['X-Frame-Options']).toBe('');
    expect(config.responseOverrides).toEqual({ 404: { rewrite: '/docs/404.html' } });
  });

  test('escapes for nginx what a pattern holds', () => {
    const dotted = planHeaders('/v1.0/', new Map());
    expect(nginxMaps(dotted)).toContain('"~^/v1\\.0/sv/embed/" ""');
  });

  test('sends for nginx every header where the site is, and leaves other sites alone', () => {
    const names = [...Object.keys(plan.common), ...Object.keys(plan.rest)];
    for (const name of names) expect(nginxHeaders(plan)).toContain(`add_header ${name} `);
    expect(nginxMaps(plan)).not.toContain('add_header');
  });

  test('gives a page at the head of a wildcard a route of its own on Azure, with the same headers', () => {
    const film = planHeaders('/docs/', new Map([['sv/do/services-hub/index.html', hashes('F')]]));
    const { routes } = JSON.parse(azureConfig(film));
    const [own, wildcard] = ['index.html', '*'].map((end) =>
      routes.find((found: { route: string }) => found.route === `/docs/sv/do/services-hub/${end}`),
    );
    expect(own.headers).toEqual(wildcard.headers);
    expect(routes.indexOf(own)).toBeLessThan(routes.indexOf(wildcard));
    expect(routes.filter(({ route }: { route: string }) => route.endsWith('index.html'))).toHaveLength(1);
  });

  test('stops the build where Cloudflare would leave out a line', () => {
    const many = Array.from({ length: 60 }, (_, index) => `'sha256-${String(index).padStart(43, 'x')}='`);
    const long = planHeaders('/', new Map([['index.html', { scripts: many, styles: [] }]]));
    expect(() => netlifyHeaders(long, ['index.html'])).toThrow(/2000/);
    expect(() =>
      azureConfig(
        planHeaders(
          '/',
          new Map([
            [
              'i.html',
              { scripts: [...many, ...many.map((hash) => `a${hash}`), 'x'.repeat(20_000)], styles: [] },
            ],
          ]),
        ),
      ),
    ).toThrow(/Azure/);
  });
});

describe('The zone of a file', () => {
  test.each([
    ['sv/do/services-hub/index.html', 'film'],
    ['sv/do/apply/index.html', 'pages'],
    ['sv/embed/opt-in/index.html', 'embed'],
    ['_astro/x.js', 'assets'],
    ['index.html', 'pages'],
  ])('%s lies in %s', (file, id) => expect(zoneOf(file).id).toBe(id));
});

test('Rules for the rest cover every file once, and none inside a zone', () => {
  const files = [
    'index.html',
    '404.html',
    'a.svg',
    '_astro/x.js',
    'sv/index.html',
    'sv/do/a/index.html',
    'sv/embed/b/index.html',
  ];
  const patterns = restPatterns('/d/', files, ['/d/_astro/*', '/d/sv/embed/*']);
  expect(patterns).toEqual([
    '/d/',
    '/d/404',
    '/d/404.html',
    '/d/a.svg',
    '/d/index.html',
    '/d/sv/',
    '/d/sv/do/*',
    '/d/sv/index.html',
  ]);
});

test('A folder whose name begins that of its neighbour gets no wildcard, which Netlify would read as both', () => {
  const files = [
    'sv/do/ask/index.html',
    'sv/do/ask-help/index.html',
    'sv/embed/b/index.html',
    'sv/do/c/index.html',
  ];
  expect(restPatterns('/', [...files, 'sv/do/ask/a.json'], ['/sv/embed/*', '/sv/do/c/*'])).toEqual([
    '/sv/do/ask-help/*',
    '/sv/do/ask/',
    '/sv/do/ask/a.json',
    '/sv/do/ask/index.html',
  ]);
});

describe('The example of a server for nginx', () => {
  test('has the site alone on its name', () => {
    expect(nginxSite('/')).toContain('\n  error_page 403 404 =404 /404.html;');
    expect(nginxSite('/')).not.toContain('alias');
  });

  test('has it in a part of what is served there, and sets nothing for the rest', () => {
    const [before = '', within = ''] = nginxSite('/docs/').split('location /docs/ {');
    expect(before).toContain('location = /docs { return 301 /docs/; }');
    expect(before).not.toMatch(/nginx-headers\.conf;|types/);
    expect(within).toContain('error_page 403 404 =404 /docs/404.html;');
  });
});
