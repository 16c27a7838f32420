import { defineCollection, type SchemaContext } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { pageFields } from './config/page-fields.ts';
import { docsInContent, i18nInContent } from './config/starlight-in-content.ts';
import { ownStrings } from './config/strings.ts';

// A schema that can look for pictures beside a page is made anew for each page: a tenth of a long build. None needs it.
const noPicture = () => z.never({ error: 'No picture can be named here: put it in the text of the page.' });
const pageSchema = docsSchema({ extend: pageFields })({
  image: noPicture as unknown as SchemaContext['image'],
});

export const collections = {
  docs: defineCollection({ loader: docsInContent(), schema: pageSchema }),
  i18n: defineCollection({ loader: i18nInContent(), schema: i18nSchema({ extend: ownStrings }) }),
};
