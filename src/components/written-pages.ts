import { getCollection } from 'astro:content';
import { defaultLocale, isPartial, type Locale } from '../config/locales.ts';

const entries = await getCollection('docs', ({ data }) => import.meta.env.DEV || !data.draft);
const ids = new Set(entries.map(({ id }) => id));

/** Whether a page is written in a language. Takes a slug without the language; the start page's is empty. */
export function isWritten(locale: Locale, slug: string): boolean {
  return ids.has(slug ? `${locale}/${slug}` : locale);
}

/** The language in which a page is read at its address in `locale`: a partial language borrows what it lacks. */
export function textLocale(locale: Locale, slug: string): Locale {
  return isPartial(locale) && !isWritten(locale, slug) ? defaultLocale : locale;
}
