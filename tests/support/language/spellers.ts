import { type Locale, localeTags } from '../../../src/config/locales.ts';
import { loadTermbase, type Termbase } from '../termbase.ts';
import { loadOwnWords, type OwnWord } from './own-words.ts';
import { openSpeller, type Speller } from './speller.ts';

/** What knows the words of each language. */
export type Spellers = Readonly<Record<Locale, Speller>>;

/** Opens the dictionaries of all languages, with our own words. It takes a second. */
export async function openSpellers(
  ownWords: readonly OwnWord[] = loadOwnWords(),
  base: Termbase = loadTermbase(),
): Promise<Spellers> {
  const opened = localeTags.map(async (locale) => [locale, await openSpeller(locale, ownWords, base)]);
  return Object.fromEntries(await Promise.all(opened)) as Spellers;
}
