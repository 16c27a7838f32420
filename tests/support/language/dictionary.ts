import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createHunspellFromStrings, type Hunspell } from 'hunspell-wasm';
import { type Locale, locales } from '../../../src/config/locales.ts';

/** The dictionary of each language: a new language needs one. */
const packages: Readonly<Record<Locale, string>> = { sv: 'dictionary-sv', en: 'dictionary-en-gb' };

const { resolve } = createRequire(import.meta.url);
const part = (locale: Locale, file: string) =>
  readFileSync(resolve(packages[locale]).replace(/index\.js$/, file), 'utf8');

/**
 * The words of a language, from its Hunspell dictionary, which knows compounds. It is not shared: words can be added.
 * @throws when there is no dictionary for the language, or it cannot be read
 */
export async function openDictionary(locale: Locale): Promise<Hunspell> {
  if (!packages[locale])
    throw new Error(
      `There is no dictionary for ${locales[locale].lang}: install one and name it in tests/support/language/dictionary.ts.`,
    );
  return createHunspellFromStrings(part(locale, 'index.aff'), part(locale, 'index.dic'));
}
