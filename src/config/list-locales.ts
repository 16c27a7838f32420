import { z } from 'astro/zod';
import { type Locale, locales } from './locales.ts';

/** The languages in which the lists in `content/` are written: terms, old errors, sources, what is unknown. */
export const listLocales = ['sv', 'en'] as const satisfies readonly Locale[];

/** One of {@link listLocales}. */
export type ListLocale = (typeof listLocales)[number];

/** The language in which the lists are shown to readers of a language: their own if it has them, else English. */
export function listLocale(locale: Locale): ListLocale {
  return listLocales.find((one) => one === locale) ?? 'en';
}

/** A sentence or a part of one, in each of {@link listLocales}. */
export const inEach = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });

/** The tag of that language, where it is another than that of the text around. */
export function listLang(locale: Locale): string | undefined {
  const list = listLocale(locale);
  return list === locale ? undefined : locales[list].lang;
}

/** The tag for Swedish that is quoted, on a page that is not in it. */
export function quotedLang(locale: Locale): string | undefined {
  return locale === 'sv' ? undefined : locales.sv.lang;
}
