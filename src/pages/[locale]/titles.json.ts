import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { textLocale } from '../../components/written-pages.ts';
import { isLocale, locales, localeTags } from '../../config/locales.ts';
import { pathTo, splitId } from '../../config/paths.ts';

/** One list for each language. */
export const getStaticPaths: GetStaticPaths = () => localeTags.map((locale) => ({ params: { locale } }));

/** Address, title and description of every page in a language: what search answers from before its index has come. */
export const GET: APIRoute = async ({ params }) => {
  const { locale: reader } = params;
  if (!isLocale(reader))
    throw new Error(`There are no titles in "${reader}", which is no language of the site.`);
  // What is not translated is found under the title of the text that is shown instead.
  const entries = await getCollection('docs', ({ id, data }) => {
    const { locale, slug } = splitId(id);
    return locale === textLocale(reader, slug) && !data.draft && data.pagefind;
  });
  const titles = entries.map(({ id, data }) => {
    const { locale, slug } = splitId(id);
    const title = { url: pathTo(reader, slug), title: data.title, text: data.description ?? '' };
    return locale === reader ? title : { ...title, lang: locales[locale].lang };
  });
  return Response.json(titles);
};
