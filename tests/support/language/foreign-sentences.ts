import type { Locale } from '../../../src/config/locales.ts';
import { asidesIn } from './asides.ts';
import { speltTags } from './dictionary.ts';
import { withoutPhrases } from './phrases.ts';
import type { Speller } from './speller.ts';
import type { Spellers } from './spellers.ts';
import { readsAs } from './spelling.ts';
import type { ReadText } from './texts.ts';
import { wordsIn } from './words.ts';

interface Sentence {
  text: string;
  index: number;
}

/** The sentences of a text: what ends with a full stop, a colon or the like, with a paragraph or with a table’s cell. */
function sentencesIn(text: string): Sentence[] {
  return [...text.matchAll(/(?:[^.!?:|\n]|[.!?:](?!\s|$)|\n(?!\s*\n|\s*[-*#\d]))+[.!?:]?/gu)].map(
    (match) => ({
      text: match[0],
      index: match.index + (/^\s*/u.exec(match[0])?.[0].length ?? 0),
    }),
  );
}

/** `text` without the asides that are all in a language other than the text’s. */
function withoutForeignAsides(text: string, locale: Locale, spellers: Spellers): string {
  const foreign = asidesIn(text).filter(({ words }) =>
    speltTags.some((other) => other !== locale && readsAs(words, spellers[other])),
  );
  return foreign.reduce(
    (rest, { words, index }) =>
      rest.slice(0, index) + words.replace(/[^\n]/g, ' ') + rest.slice(index + words.length),
    text,
  );
}

/** How many words of a sentence only the one language knows, and how many only the other. */
function compare(words: readonly string[], own: Speller, other: Speller) {
  const inOwn = words.map((word) => own.knows(word, true));
  const inOther = words.map((word) => other.knows(word, true));
  return {
    own: words.filter((_, index) => inOwn[index] && !inOther[index]).length,
    other: words.filter((_, index) => !inOwn[index] && inOther[index]).length,
  };
}

/**
 * A sentence for each sentence that reads as another language than its text’s: two words or more that only the other
 * language knows, and more of them than of those that only its own does. Names are left out, and so is what stands in
 * quotation marks or parentheses and is all in the other language. Of a language without a dictionary nothing is known.
 */
export function foreignSentences(text: ReadText, spellers: Spellers): string[] {
  const { locale } = text;
  const speller = spellers[locale];
  if (!speller) return [];
  const named = withoutPhrases(withoutForeignAsides(text.text, locale, spellers), speller.phrases);
  return sentencesIn(named).flatMap((sentence) => {
    const words = wordsIn(sentence.text).map(({ word }) => word);
    const other = speltTags.find((tag) => {
      const otherSpeller = spellers[tag];
      if (tag === locale || !otherSpeller) return false;
      const counts = compare(words, speller, otherSpeller);
      return counts.other >= 2 && counts.other > counts.own;
    });
    if (!other) return [];
    const shown = sentence.text.trim().replaceAll(/\s+/g, ' ');
    return [
      `${text.where(sentence.index)} says “${shown}”, which reads as ${other} in a text in ${locale}: write it in ${locale}; cite a label with Label, mark what must stay with lang="${other}", and list a name in content/words.json.`,
    ];
  });
}
