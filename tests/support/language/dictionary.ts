import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createHunspellFromStrings, type Hunspell } from 'hunspell-wasm';
import { type CompleteLocale, type Locale, locales, localeTags } from '../../../src/config/locales.ts';

/** The dictionary of each language. One that is still being translated can be without. */
const packages: Readonly<Record<CompleteLocale, string> & Partial<Record<Locale, string>>> = {
  sv: 'dictionary-sv',
  en: 'dictionary-en-gb',
};

/** The languages whose words can be checked, in order. */
export const speltTags = localeTags.filter((locale) => packages[locale] !== undefined);

const { resolve } = createRequire(import.meta.url);
const part = (dictionary: string, file: string) =>
  readFileSync(resolve(dictionary).replace(/index\.js$/, file), 'utf8');

/**
 * The words of a language, from its Hunspell dictionary, which knows compounds. It is not shared: words can be added.
 * @throws when there is no dictionary for the language, or it cannot be read
 */
export async function openDictionary(locale: Locale): Promise<Hunspell> {
  const dictionary = packages[locale];
  if (!dictionary)
    throw new Error(
      `There is no dictionary for ${locales[locale].lang}: install one and name it in tests/support/language/dictionary.ts.`,
    );
  return createHunspellFromStrings(part(dictionary, 'index.aff'), part(dictionary, 'index.dic'));
}
