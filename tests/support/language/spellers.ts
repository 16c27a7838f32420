import type { CompleteLocale, Locale } from '../../../src/config/locales.ts';
import { loadTermbase, type Termbase } from '../termbase.ts';
import { speltTags } from './dictionary.ts';
import { loadOwnWords, type OwnWord } from './own-words.ts';
import { openSpeller, type Speller } from './speller.ts';

/** What knows the words of each language that has a dictionary. */
export type Spellers = Readonly<Record<CompleteLocale, Speller> & Partial<Record<Locale, Speller>>>;

/** Opens all dictionaries, with our own words. It takes a second. */
export async function openSpellers(
  ownWords: readonly OwnWord[] = loadOwnWords(),
  base: Termbase = loadTermbase(),
): Promise<Spellers> {
  const opened = speltTags.map(async (locale) => [locale, await openSpeller(locale, ownWords, base)]);
  return Object.fromEntries(await Promise.all(opened)) as Spellers;
}
