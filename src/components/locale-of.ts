import { isLocale, type Locale, localeTags } from '../config/locales.ts';
import { site } from '../config/site.ts';
import { textLocale } from './written-pages.ts';

/** The parts of an address after the site's base. */
function partsOf({ pathname }: URL): string[] {
  const path = pathname.startsWith(site.base) ? pathname.slice(site.base.length) : pathname;
  return path.split('/').filter(Boolean);
}

/**
 * The language in which the reader of a page has chosen to read: the first part of its address.
 * @throws when the address begins with no language of the site.
 */
export function readerLocale(url: URL): Locale {
  const [first] = partsOf(url);
  if (isLocale(first)) return first;
  throw new Error(
    `The page ${url.pathname} needs a language: its address should begin with one of ${localeTags.join(', ')}.`,
  );
}

/**
 * The language of the text that a component stands in: the reader's, unless the page is not translated into it.
 * @throws when the address begins with no language of the site.
 */
export function localeOf(url: URL): Locale {
  return textLocale(readerLocale(url), partsOf(url).slice(1).join('/'));
}
