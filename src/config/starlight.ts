import type starlight from '@astrojs/starlight';
import starlightLinksValidator from 'starlight-links-validator';
import en from '../../content/i18n/en.json' with { type: 'json' };
import sv from '../../content/i18n/sv.json' with { type: 'json' };
import { defaultLocale, type Locale, locales } from './locales.ts';
import { pageShell } from './page-shell.ts';
import { sidebar } from './sidebar.ts';
import { site } from './site.ts';

const title: Record<Locale, string> = { sv: sv['site.title'], en: en['site.title'] };

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
  plugins: [pageShell(), starlightLinksValidator({ errorOnInconsistentLocale: true })],
};
