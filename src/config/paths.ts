import { isLocale, type Locale, localeTags } from './locales.ts';
import { site } from './site.ts';

/** The address of a page. Takes a language and a slug without it (`do/apply`, or nothing for the start page). */
export function pathTo(locale: Locale, slug = ''): string {
  return `${site.base}${locale}/${slug ? `${slug}/` : ''}`;
}

/** The address of a file in `public/`, such as `favicon.ico`. */
export function fileAt(path: string): string {
  return site.base + path;
}

/**
 * Takes the id of a page as Starlight has it (`sv/do/apply`, `sv`) and returns its language and its slug.
 * Throws when the id does not begin with a language of the site.
 */
export function splitId(id: string): { locale: Locale; slug: string } {
  const [locale, ...rest] = id.split('/');
  if (isLocale(locale)) return { locale, slug: rest.join('/') };
  throw new Error(
    `The page "${id}" does not stand in a language folder. Expected one of ${localeTags.join(', ')}: move it to content/docs/<language>/.`,
  );
}
