import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { pageFields } from './config/page-fields.ts';
import { docsInContent, i18nInContent } from './config/starlight-in-content.ts';
import { ownStrings } from './config/strings.ts';

export const collections = {
  docs: defineCollection({ loader: docsInContent(), schema: docsSchema({ extend: pageFields }) }),
  i18n: defineCollection({ loader: i18nInContent(), schema: i18nSchema({ extend: ownStrings }) }),
};
