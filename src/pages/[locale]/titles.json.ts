import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { borrowed, catalog, catalogs } from '../../components/chrome/catalog.ts';
import type { PageList, Title } from '../../components/search/list.ts';
import { textLocale } from '../../components/written-pages.ts';
import { type Locale, locales, localeTags } from '../../config/locales.ts';
import { pathTo } from '../../config/paths.ts';
import { termsByPage } from '../../config/search-terms.ts';
import { sections } from '../../config/sidebar.ts';
import { loadTermbase } from '../../config/termbase.ts';

/** One list for each language. */
export const getStaticPaths: GetStaticPaths = () => localeTags.map((locale) => ({ params: { locale } }));

/** Where to look when nothing was found. */
const waysOut = ['reference/glossary', 'reference/faq'];

/**
 * The pages of a language in the order of the menu. The start page is left out: its title is the name of it all.
 * A page that the index of all words leaves out is found here all the same.
 * What is not translated is found under the title of the text that is shown instead.
 */
async function pagesIn(locale: Locale): Promise<Title[]> {
  const strings = await catalog(locale);
  const langOf = await borrowed(locale);
  const terms = termsByPage(loadTermbase(), locale);
  const entries = await getCollection('docs', ({ data }) => !data.draft);
  const byId = new Map(entries.map(({ id, data }) => [id, data]));
  return sections.flatMap(({ id, pages }) => {
    const sectionLang = langOf(`sections.${id}`);
    return pages.flatMap((slug) => {
      const written = textLocale(locale, slug);
      const data = byId.get(`${written}/${slug}`);
      if (!data) return [];
      return {
        url: pathTo(locale, slug),
        title: data.title,
        text: data.description ?? '',
        section: strings[`sections.${id}`],
        ...(sectionLang && { sectionLang }),
        terms: terms.get(slug) ?? [],
        findBy: data.findBy,
        ...(written !== locale && { lang: locales[written].lang }),
      };
    });
  });
}

/** All that search answers from before its index has come. */
async function listOf(locale: Locale): Promise<PageList> {
  const strings = await catalog(locale);
  const pages = await pagesIn(locale);
  const all = await catalogs();
  const others = all.filter((other) => other.locale !== locale);
  const ways = waysOut.flatMap((slug) => pages.filter(({ url }) => url === pathTo(locale, slug)));
  return {
    say: {
      searching: strings['search.searching'],
      none: strings['search.none'],
      one: strings['search.one'],
      many: strings['search.many'],
      some: strings['search.some'],
      titlesOnly: strings['search.titlesOnly'],
      called: strings['search.called'],
    },
    // Of every language: labels of the portal stand in the list in all of them.
    passOver: all.map((one) => one.strings['search.passOver']).join(' '),
    ways: [
      ...ways.map(({ url, title, lang }) => ({ url, title, ...(lang && { lang }) })),
      // A language whose invitation nobody has written yet invites by its name.
      ...others.map(({ locale: other, strings: own }) => ({
        url: pathTo(other),
        title: own['language.read'] ?? locales[other].label,
        lang: locales[other].lang,
      })),
    ],
    pages,
  };
}

export const GET: APIRoute = async ({ params }) => {
  const locale = localeTags.find((tag) => tag === params['locale']);
  if (!locale) throw new Error(`There is no list of pages in "${params['locale']}".`);
  return Response.json(await listOf(locale));
};
