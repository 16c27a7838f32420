/**
 * The languages of the site, in the order in which they are offered.
 * This is the only list of them: routes, catalogs, checks and the simulations read it.
 */
export const locales = {
  sv: { label: 'Svenska', lang: 'sv', dir: 'ltr' },
  en: { label: 'English', lang: 'en', dir: 'ltr' },
} as const;

/** A language of the site, as it stands first in every address: `/sv/…`, `/en/…`. */
export type Locale = keyof typeof locales;

/** Every {@link Locale}, in order. */
export const localeTags = Object.keys(locales) as Locale[];

/** The language that machines are given when they ask for none (hreflang `x-default`). */
export const defaultLocale: Locale = 'en';

/** Whether `value` names a language of the site. Inherited keys such as `__proto__` do not. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && Object.hasOwn(locales, value);
}
