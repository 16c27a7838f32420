import type { Locale } from '../../../src/config/locales.ts';
import { asidesIn } from './asides.ts';
import { speltTags } from './dictionary.ts';
import { ownWordsFile } from './own-words.ts';
import { withoutPhrases } from './phrases.ts';
import type { Speller } from './speller.ts';
import type { Spellers } from './spellers.ts';
import type { ReadText } from './texts.ts';
import { type Word, wordsIn } from './words.ts';

/** A word that nobody knows. */
export interface Unknown extends Word {
  locale: Locale;
  where: string;
}

/** Whether all words of a passage are right in a language; never in one without a dictionary. */
export function readsAs(passage: string, speller: Speller | undefined): boolean {
  if (!speller) return false;
  const words = wordsIn(withoutPhrases(passage, speller.phrases));
  return words.every(({ word }) => speller.knows(word));
}

/**
 * The words of a text that are not spelled as its language spells them. What stands in quotation marks or parentheses
 * may be in another language, if all of it is. In a language without a dictionary nothing is unknown.
 */
export function unknownWords(text: ReadText, spellers: Spellers): Unknown[] {
  const speller = spellers[text.locale];
  if (!speller) return [];
  const { inLabels = false } = text;
  const found = wordsIn(withoutPhrases(text.text, speller.phrases)).filter(
    // What can be the first part of a compound can be one before any word: “konto” is no better than another.
    ({ word, suspended = false }) =>
      !speller.knows(word, inLabels) && !(suspended && speller.knows(`${word}konto`)),
  );
  if (found.length === 0) return [];
  const asides = asidesIn(text.text).filter(({ words }) =>
    speltTags.some((locale) => locale !== text.locale && readsAs(words, spellers[locale])),
  );
  return found
    .filter(
      ({ index }) =>
        !asides.some((aside) => index >= aside.index && index < aside.index + aside.words.length),
    )
    .map(({ word, index }) => ({ word, index, locale: text.locale, where: text.where(index) }));
}

/** So many words get suggestions: to look for one takes a tenth of a second. */
const mostSuggested = 30;

/** A sentence for each place in which a word is not known, with what may have been meant. */
export function spellingProblems(unknown: readonly Unknown[], spellers: Spellers): string[] {
  const suggestions = new Map<string, string>();
  return unknown.map(({ word, locale, where }) => {
    const id = `${locale} ${word}`;
    if (!suggestions.has(id) && suggestions.size < mostSuggested) {
      const meant = spellers[locale]?.suggest(word) ?? [];
      suggestions.set(id, meant.length > 0 ? ` Perhaps ${meant.map((one) => `“${one}”`).join(' or ')}?` : '');
    }
    return `${where} has “${word}”, which is no word that the ${locale} dictionary knows.${suggestions.get(id) ?? ''} Correct it, or add it to ${ownWordsFile} with a reason; mark what is in another language with lang, what a machine writes as code.`;
  });
}
