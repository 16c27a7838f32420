import { localeTags } from '../../../src/config/locales.ts';
import { fileAt } from '../../../src/config/paths.ts';
import { site } from '../../../src/config/site.ts';
import { servedFiles } from '../../../src/integrations/offline/list.ts';
import { distDir } from '../built-site.ts';

/** What is asked of a host, by what it is to answer. */
export const addresses = {
  /** Every file of the built site that is served: pages at the addresses of their folders. */
  files: async (): Promise<string[]> =>
    (await servedFiles(distDir)).map((file) => fileAt(file.replace(/(^|\/)index\.html$/u, '$1'))),
  /** Where nothing is, in each language, beside the languages, and where only files of other kinds lie. */
  unknown: [
    ...localeTags.flatMap((locale) => [
      `${locale}/nowhere/`,
      `${locale}/nowhere/at/all`,
      `${locale}/404.html`,
    ]),
    ...[
      'xx/',
      'xx/do/apply/',
      'nowhere.js',
      '_astro/nowhere.js',
      'films/nowhere.mp4',
      'catalogs/nowhere.json',
    ],
    // A folder without a page is not listed.
    ...['_astro/', 'films/', 'catalogs/', `${localeTags[0]}/embed/`],
  ].map(fileAt),
  /** What lies there, or could, and is nobody's to fetch. */
  hidden: [
    ...[
      '_headers',
      '_redirects',
      'staticwebapp.config.json',
      'index.html.br',
      `${localeTags[0]}/index.html.br`,
    ],
    ...['.git/config', '.env', '.htaccess', `${localeTags[0]}/.hidden`],
  ].map(fileAt),
  /** What tries to leave the site, or is no address. */
  hostile: [
    '/../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    `${site.base}sv/..%2f..%2f..%2fetc/passwd`,
    `${site.base}sv/%2e%2e/%2e%2e/%2e%2e/etc/passwd`,
    `${site.base}%00`,
    `${site.base}%`,
    `${site.base}%E0%A4%A`,
    `${site.base}sv\\..\\..\\etc\\passwd`,
  ],
  /** Addresses with the one that they lead to. */
  moved: [
    ...localeTags.flatMap((locale) => [
      [`${locale}`, `${locale}/`],
      [`${locale}/do/apply`, `${locale}/do/apply/`],
      [`${locale}/do/apply/index.html`, `${locale}/do/apply/`],
      [`${locale}/embed/opt-in`, `${locale}/embed/opt-in/`],
    ]),
    ['index.html', ''],
  ]
    .map(([from = '', to = '']) => ({ from: fileAt(from), to: fileAt(to) }))
    // A part of a host is also asked for without its last slash.
    .concat(site.base === '/' ? [] : [{ from: site.base.slice(0, -1), to: site.base }]),
} as const;
