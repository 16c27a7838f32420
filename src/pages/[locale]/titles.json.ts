import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { localeTags } from '../../config/locales.ts';
import { pathTo, splitId } from '../../config/paths.ts';

/** One list for each language. */
export const getStaticPaths: GetStaticPaths = () => localeTags.map((locale) => ({ params: { locale } }));

/** Address, title and description of every page in a language: what search answers from before its index has come. */
export const GET: APIRoute = async ({ params }) => {
  const entries = await getCollection('docs', ({ id, data }) => {
    return splitId(id).locale === params['locale'] && !data.draft && data.pagefind;
  });
  const titles = entries.map(({ id, data }) => {
    const { locale, slug } = splitId(id);
    return { url: pathTo(locale, slug), title: data.title, text: data.description ?? '' };
  });
  return Response.json(titles);
};
