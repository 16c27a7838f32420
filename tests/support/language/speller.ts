import type { Hunspell } from 'hunspell-wasm';
import type { Locale } from '../../../src/config/locales.ts';
import type { Termbase } from '../termbase.ts';
import { openDictionary } from './dictionary.ts';
import { formsOf, isPhrase, localesOf, type OwnWord } from './own-words.ts';
import { customerDataNames, phrasePattern, termNames } from './phrases.ts';

/** Knows how the words of one language are spelled: its dictionary, with our own words added. */
export interface Speller {
  locale: Locale;
  /** Whether a word is right. `inLabels` also takes words that only labels may have. */
  knows: (word: string, inLabels?: boolean) => boolean;
  /** Up to three words that may have been meant. */
  suggest: (word: string) => string[];
  /** What is right as a whole. */
  phrases: RegExp;
  /** Our own words that the dictionary had already, or that another of our own made known. */
  needless: OwnWord[];
}

/** Adds a word as the list says: inflected like another, or by itself, a Swedish name with its genitive. */
function addWord(dictionary: Hunspell, entry: OwnWord, locale: Locale): void {
  for (const form of formsOf(entry)) dictionary.addWord(form);
  if (entry.like !== undefined) dictionary.addWordWithAffix(entry.word, entry.like);
  const isName = 'name' in entry.because;
  if (isName && locale === 'sv' && !/[sxz]$/iu.test(entry.word)) dictionary.addWord(`${entry.word}s`);
}

/**
 * Opens the dictionary of a language and adds our own words to it.
 * @throws when a word is to be inflected like one that the dictionary does not have
 */
export async function openSpeller(
  locale: Locale,
  ownWords: readonly OwnWord[],
  base: Termbase,
): Promise<Speller> {
  const dictionary = await openDictionary(locale);
  const own = ownWords.filter((entry) => localesOf(entry).includes(locale) && !isPhrase(entry.word));
  const labelsOnly = new Set(own.filter(({ only }) => only !== undefined).flatMap(formsOf));
  const needless: OwnWord[] = [];
  // Short words first: what is made of them is then known, and need not be listed.
  for (const entry of own.toSorted((a, b) => a.word.length - b.word.length)) {
    if (formsOf(entry).every((form) => dictionary.testSpelling(form))) needless.push(entry);
    if (entry.only !== undefined) continue;
    if (entry.like !== undefined && !dictionary.testSpelling(entry.like))
      throw new Error(
        `content/words.json has “${entry.word}” like “${entry.like}”, which the ${locale} dictionary does not know: name a word that it knows.`,
      );
    addWord(dictionary, entry, locale);
  }
  const known = new Map<string, boolean>();
  const spelled = (word: string) => {
    const cached = known.get(word);
    if (cached !== undefined) return cached;
    const right = dictionary.testSpelling(word);
    known.set(word, right);
    return right;
  };
  // Any English noun has a genitive; the dictionary lists it for some.
  const bare = (word: string) => (locale === 'en' ? word.replace(/[’']s?$/u, '') : word);
  const simple = (word: string, inLabels: boolean) =>
    spelled(word) || spelled(bare(word)) || (inLabels && labelsOnly.has(word));
  return {
    locale,
    knows: (word, inLabels = false) =>
      simple(word, inLabels) || word.split('-').every((part) => simple(part, inLabels)),
    suggest: (word) => dictionary.getSpellingSuggestions(word).slice(0, 3),
    phrases: phrasePattern([...termNames(base), ...customerDataNames()], ownWords, locale),
    needless,
  };
}
