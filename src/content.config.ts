import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { docsInContent, i18nInContent } from './config/starlight-in-content.ts';

export const collections = {
  docs: defineCollection({ loader: docsInContent(), schema: docsSchema() }),
  i18n: defineCollection({ loader: i18nInContent(), schema: i18nSchema() }),
};
