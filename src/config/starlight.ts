import type starlight from '@astrojs/starlight';
import starlightLinksValidator from 'starlight-links-validator';
import { defaultLocale, locales } from './locales.ts';
import { sidebar } from './sidebar.ts';

/** What Starlight is told. Its components that we replace stand in `src/overrides/`. */
export const starlightOptions: Parameters<typeof starlight>[0] = {
  title: { sv: 'Hotexperter', en: 'Threat Experts' },
  defaultLocale,
  locales,
  sidebar,
  disable404Route: true,
  expressiveCode: false,
  credits: false,
  plugins: [starlightLinksValidator({ errorOnInconsistentLocale: true })],
};
