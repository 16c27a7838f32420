import { readFileSync } from 'node:fs';
import type starlight from '@astrojs/starlight';
import { linkCheck } from './link-check.ts';
import { defaultLocale, locales, localeTags } from './locales.ts';
import { pageShell } from './page-shell.ts';
import { sidebar } from './sidebar.ts';
import { site } from './site.ts';

/** The site's name in each language, from the catalog that holds all its other strings. */
const title = Object.fromEntries(
  localeTags.map((locale) => {
    const catalog = readFileSync(new URL(`../../content/i18n/${locale}.json`, import.meta.url), 'utf8');
    return [locale, JSON.parse(catalog)['site.title'] as string];
  }),
);

/** What Starlight is told. What our pages look like stands in `src/overrides/` and `src/components/chrome/`. */
export const starlightOptions: Parameters<typeof starlight>[0] = {
  title,
  defaultLocale,
  locales,
  sidebar,
  lastUpdated: true,
  ...(site.editUrl ? { editLink: { baseUrl: site.editUrl } } : {}),
  disable404Route: true,
  expressiveCode: false,
  credits: false,
  plugins: [pageShell(), linkCheck()],
};
