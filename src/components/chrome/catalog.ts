import { type CollectionEntry, getCollection } from 'astro:content';
import { defaultLocale, isPartial, type Locale, locales, localeTags } from '../../config/locales.ts';

type Strings = CollectionEntry<'i18n'>['data'];

/**
 * The site's strings that are written in a language: all of them, unless it is still being translated.
 * Throws when a language that must be complete has no catalog.
 */
async function written(locale: Locale): Promise<Partial<Strings>> {
  const entry = (await getCollection('i18n')).find(({ id }) => id === locale);
  if (entry) return entry.data;
  if (isPartial(locale)) return {};
  throw new Error(`No catalog for "${locale}": expected content/i18n/${locale}.json.`);
}

async function made(locale: Locale): Promise<Strings> {
  const strings = await written(locale);
  const whole = isPartial(locale) ? await catalog(defaultLocale) : {};
  return { ...whole, ...strings } as Strings;
}

const known = new Map<Locale, Promise<Strings>>();

/**
 * The site's strings as readers of a language see them, also where a page speaks two. Made once for all pages, unless
 * somebody may be writing them at the moment.
 */
export function catalog(locale: Locale): Promise<Strings> {
  const strings = known.get(locale) ?? made(locale);
  if (import.meta.env.PROD) known.set(locale, strings);
  return strings;
}

/** In which language a string is shown: undefined when it is that of the text around (a tag, BCP 47). */
export type LangOf = (key: keyof Strings, around?: string) => string | undefined;

/** The same for pages that Starlight does not make: a language that is still being translated borrows what it lacks. */
export async function borrowed(locale: Locale): Promise<LangOf> {
  const own: Partial<Strings> = await written(locale);
  return (key, around = locales[locale].lang) => {
    const { lang } = locales[own[key] ? locale : defaultLocale];
    return lang === around ? undefined : lang;
  };
}

/**
 * Every language with its own strings, in the order of the site: for pages that speak all languages, where what one
 * lacks is said by the others.
 */
export function catalogs() {
  return Promise.all(localeTags.map(async (locale) => ({ locale, strings: await written(locale) })));
}
