import { createTranslator, type PageCatalogs, type Translator } from '../../demos/player/translator.ts';
import type { Talk } from '../../demos/talks/talk.ts';
import { talkKeys } from '../../demos/talks/talk.ts';
import { playerStrings, portalReferenceLocale } from './catalogs.ts';
import { customerOf } from './customers.ts';
import { portalLabels } from './labels.ts';
import { defaultLocale, isPartial, type Locale, locales } from './locales.ts';
import { type CatalogFiles, readCatalog } from './read-catalog.ts';

/* The talks as pages and presenters have them: the words in demos/talks/ are read by Vite here. */

const wordFiles: CatalogFiles = import.meta.glob('../../demos/talks/*/*.json', {
  eager: true,
  import: 'default',
});

/** The language in which readers of a language are given a talk: their own, unless that is still being translated. */
export const talkLocale = (locale: Locale): Locale => (isPartial(locale) ? defaultLocale : locale);

/**
 * A talk’s own words in a language, labels still as `$t(portal:…)`: `title`, `summary`, and for each moment its parts.
 * @throws when one is missing, naming the file and the keys
 */
export function talkWords(talk: Talk, reader: Locale): Readonly<Record<string, string>> {
  const locale = talkLocale(reader);
  const folder = `demos/talks/${talk.id}`;
  const words = readCatalog(wordFiles, folder, locale);
  const missing = talkKeys(talk).filter((key) => !words[key]);
  if (missing.length === 0) return words;
  throw new Error(
    `${folder}/${locale}.json lacks ${missing.map((key) => `"${key}"`).join(', ')}. Write the text there: talk.ts beside it has that moment.`,
  );
}

/**
 * Everything that a talk says to readers of a language, with the labels that it can cite: those of the customer with whom
 * it begins among them.
 * @throws when a catalog is missing, or the talk’s lacks a text
 */
export function talkCatalogs(talk: Talk, reader: Locale): PageCatalogs {
  const locale = talkLocale(reader);
  const scenario = Object.values(talk.moments).find(({ shown }) => shown)?.shown?.scenario;
  return {
    lang: locales[locale].lang,
    player: playerStrings(locale),
    words: talkWords(talk, locale),
    labels: portalLabels(locale, scenario && customerOf(scenario)),
  };
}

/** What a talk says: as it is on the page of a reader, and the same with the labels of a portal in English. */
export function talkTranslators(talk: Talk, reader: Locale): { own: Translator; reference: Translator } {
  const catalogs = talkCatalogs(talk, reader);
  return {
    own: createTranslator(catalogs),
    reference: createTranslator(catalogs, talkCatalogs(talk, portalReferenceLocale)),
  };
}
