import { isLocale, type Locale, localeTags } from '../config/locales.ts';
import { site } from '../config/site.ts';

/**
 * The language of the page that a component stands on, read from its address.
 * @throws when the address begins with no language of the site.
 */
export function localeOf(url: URL): Locale {
  const path = url.pathname.startsWith(site.base) ? url.pathname.slice(site.base.length) : url.pathname;
  const first = path.split('/').find(Boolean);
  if (isLocale(first)) return first;
  throw new Error(
    `The page ${url.pathname} needs a language: its address should begin with one of ${localeTags.join(', ')}.`,
  );
}
