import { getCollection } from 'astro:content';
import type { Locale } from '../../config/locales.ts';
import { splitId } from '../../config/paths.ts';
import { textLocale } from '../written-pages.ts';

/** The titles of the guide's pages as readers of a language see them, by slug. */
export async function pageTitles(locale: Locale): Promise<Record<string, string>> {
  const entries = await getCollection('docs', ({ data }) => !data.draft);
  const pages = entries.map(({ id, data }) => ({ ...splitId(id), title: data.title }));
  return Object.fromEntries(
    pages
      .filter((page) => page.locale === textLocale(locale, page.slug))
      .map(({ slug, title }) => [slug, title]),
  );
}
