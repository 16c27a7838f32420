/** What the site knows of a language. */
interface Language {
  /** Its own name. */
  readonly label: string;
  /** Its tag (BCP 47), the same as its key below save for capital letters. */
  readonly lang: string;
  readonly dir: 'ltr';
  /** It is still being translated: what it lacks is shown in {@link defaultLocale}, and the build says what that is. */
  readonly partial?: true;
}

/**
 * The languages of the site, in the order in which they are offered.
 * This is the only list of them: routes, catalogs, checks and the simulations read it. A new one begins as
 * `partial: true`; without that, the build and the tests ask for all of it.
 */
export const locales = {
  sv: { label: 'Svenska', lang: 'sv', dir: 'ltr' },
  en: { label: 'English', lang: 'en', dir: 'ltr' },
} as const satisfies Readonly<Record<string, Language>>;

/** A language of the site, as it stands first in every address: `/sv/…`, `/en/…`. */
export type Locale = keyof typeof locales;

type Languages = typeof locales;

/** A language in which everything must be there: what tests say once for each language is typed by it. */
export type CompleteLocale = {
  [Tag in Locale]: Languages[Tag] extends { readonly partial: true } ? never : Tag;
}[Locale];

/** Every {@link Locale}, in order. */
export const localeTags = Object.keys(locales) as Locale[];

/**
 * The language that machines are given when they ask for none (hreflang `x-default`), and in which a partial language
 * shows what it lacks. It is itself complete: Starlight falls back on this one and on no other.
 */
export const defaultLocale: Locale = 'en';

/** Whether a language is still being translated. */
export function isPartial(locale: Locale): boolean {
  const language: Language = locales[locale];
  return language.partial === true;
}

/** The languages in which everything must be there, in order. */
export const completeTags = localeTags.filter((locale): locale is CompleteLocale => !isPartial(locale));

/** The languages that are still being translated, in order. */
export const partialTags = localeTags.filter(isPartial);

/** Whether `value` names a language of the site. Inherited keys such as `__proto__` do not. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && Object.hasOwn(locales, value);
}
