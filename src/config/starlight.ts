import type starlight from '@astrojs/starlight';
import { linkCheck } from './link-check.ts';
import { defaultLocale, type Locale, locales, localeTags } from './locales.ts';
import { pageShell } from './page-shell.ts';
import { site } from './site.ts';
import { writtenIn } from './written.ts';

const titleIn = (locale: Locale) => writtenIn(locale).catalogs['content/i18n']?.['site.title'];

/** The site's name in each language, from the catalog that holds all its other strings. */
const title = Object.fromEntries(
  localeTags.map((locale) => {
    return [locale, titleIn(locale) ?? titleIn(defaultLocale) ?? ''];
  }),
);

/** What Starlight is told. What our pages look like stands in `src/overrides/` and `src/components/chrome/`. */
export const starlightOptions: Parameters<typeof starlight>[0] = {
  title,
  defaultLocale,
  locales,
  // The menu is ours (src/components/chrome/sections.ts). Starlight would copy its own, whole, for every page.
  sidebar: [],
  lastUpdated: true,
  ...(site.editUrl ? { editLink: { baseUrl: site.editUrl } } : {}),
  disable404Route: true,
  expressiveCode: false,
  credits: false,
  plugins: [pageShell(), linkCheck()],
};
