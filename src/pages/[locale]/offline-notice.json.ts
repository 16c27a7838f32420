import type { APIRoute, GetStaticPaths } from 'astro';
import { borrowed, catalog } from '../../components/chrome/catalog.ts';
import { locales, localeTags } from '../../config/locales.ts';
import type { NoticeWords } from '../../offline/page/notice.ts';

/** One for each language. */
export const getStaticPaths: GetStaticPaths = () => localeTags.map((locale) => ({ params: { locale } }));

/** What the notice of a newer version says: fetched when there is one, so that it weighs nothing on the pages. */
export const GET: APIRoute = async ({ params }) => {
  const locale = localeTags.find((tag) => tag === params['locale']);
  if (!locale) throw new Error(`There are no words for the notice in "${params['locale']}".`);
  const strings = await catalog(locale);
  const langOf = await borrowed(locale);
  const words: NoticeWords = {
    lang: langOf('offline.notice.text') ?? locales[locale].lang,
    label: strings['offline.notice.label'],
    text: strings['offline.notice.text'],
    update: strings['offline.notice.update'],
    later: strings['offline.notice.later'],
    talk: strings['offline.notice.talk'],
  };
  return Response.json(words);
};
