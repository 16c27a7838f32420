import { getCollection } from 'astro:content';
import { defaultLocale, isPartial, type Locale } from '../config/locales.ts';

const entries = await getCollection('docs', ({ data }) => import.meta.env.DEV || !data.draft);
const titles = new Map(entries.map(({ id, data }) => [id, data.title]));
const idOf = (locale: Locale, slug: string) => (slug ? `${locale}/${slug}` : locale);

/** Whether a page is written in a language. Takes a slug without the language; the start page's is empty. */
export function isWritten(locale: Locale, slug: string): boolean {
  return titles.has(idOf(locale, slug));
}

/** The language in which a page is read at its address in `locale`: a partial language borrows what it lacks. */
export function textLocale(locale: Locale, slug: string): Locale {
  return isPartial(locale) && !isWritten(locale, slug) ? defaultLocale : locale;
}

/**
 * The title under which a page is read at its address in `locale`.
 * @throws when there is no such page
 */
export function titleOf(locale: Locale, slug: string): string {
  const written = textLocale(locale, slug);
  const title = titles.get(idOf(written, slug));
  if (title !== undefined) return title;
  throw new Error(
    `The menu has "${slug}", but content/docs/${written}/ has no such page: write it, or take it out of src/config/sidebar.ts.`,
  );
}
