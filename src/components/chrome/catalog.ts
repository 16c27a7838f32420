import { getEntry } from 'astro:content';
import { type Locale, localeTags } from '../../config/locales.ts';

/** The site's strings in one language, also where a page speaks two. Throws when the catalog is missing. */
export async function catalog(locale: Locale) {
  const entry = await getEntry('i18n', locale);
  if (entry) return entry.data;
  throw new Error(`No catalog for "${locale}": expected content/i18n/${locale}.json.`);
}

/** Every language with its strings, in the order of the site. */
export function catalogs() {
  return Promise.all(localeTags.map(async (locale) => ({ locale, strings: await catalog(locale) })));
}
