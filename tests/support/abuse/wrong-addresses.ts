/* Addresses as people mistype them, as programs break them, and as attackers write them. */

/** What may stand after a `?` that no page of the site has asked for. */
export const wrongQueries: readonly string[] = [
  '?',
  '?step=opt-in--submit&lang=de&theme=%3Cb%3E',
  '?__proto__=1&constructor=2',
  '?%E0%A4%A',
  '?q=%3Cscript%3Ealert(1)%3C/script%3E',
  `?${'x'.repeat(2_000)}`,
  '??a=b&&=&',
  '?utm_source=../../etc/passwd',
];

/** Paths at which there is no page: of unknown pages, languages and scenarios, in other cases, escaped, broken. */
export const wrongPaths: readonly string[] = [
  '/sv/nowhere/',
  '/en/nowhere/',
  '/sv/do/apply/further/',
  '/de/',
  '/de/do/apply/',
  '/SV/',
  '/En/do/apply/',
  '/sv/do/APPLY/',
  '/sv-SE/',
  '/sv/play/nothing/',
  '/sv/play/__proto__/',
  '/en/present/constructor/',
  '/en/embed/opt-in/--submit',
  '/__proto__',
  '/constructor/',
  '/%E0%A4%A',
  '/sv/%',
  '/sv/%00/',
  '/sv/%5C..%5Cindex.html',
  `/sv/${'x'.repeat(3_000)}/`,
  '/sv/%3Cscript%3Ealert(1)%3C/script%3E/',
  '/catalogs/',
  '/_headers',
];

/** Paths that are not written as they should be, and still lead to the page they mean. */
export const carelessPaths: readonly string[] = [
  '/sv/do/apply',
  '/sv//do///apply/',
  '/sv/do/apply%2F',
  '/sv/do%2Fapply%2F%2F',
  '/sv/do/apply/index.html',
  '/s%76/do/%61pply/',
  '//sv/do/apply/',
];

/** Targets of requests that try to leave the site, as no browser sends them. */
export const escapingTargets: readonly string[] = [
  '/../package.json',
  '/../../etc/passwd',
  '/sv/../../package.json',
  '/%2e%2e/package.json',
  '/%2e%2e%2fpackage.json',
  '/..%2f..%2fetc%2fpasswd',
  '/sv/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/%252e%252e/package.json',
  '/..%5c..%5cpackage.json',
  '/sv/..;/..;/etc/passwd',
  '/....//....//etc/passwd',
  '/%c0%ae%c0%ae/etc/passwd',
  '/sv/%00.html',
  '/.git/config',
  '/.env',
  '/_headers',
  '/staticwebapp.config.json',
  '/sv/index.html.br',
  '//evil.example/',
  '///evil.example/%2e%2e',
  '/\\evil.example',
  '/%2f%2fevil.example/',
  '/%5cevil.example/',
  'http://evil.example/',
  'https://evil.example/sv/',
  '*',
  '?',
  'sv/',
  '/sv/?next=//evil.example',
  '/sv?//evil.example',
  `/${'a/'.repeat(4_000)}`,
  `/sv/${'%25'.repeat(2_000)}`,
];
