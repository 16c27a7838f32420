/** How much there is to read, and how heavy it is. */
export interface Reading {
  words: number;
  /**
   * Björnsson’s readability index (1968): words per sentence, and the share of words with more than six letters in
   * per cent. About 30 is fiction, 40 a newspaper, 50 reports, 60 what authorities write. Meant for Swedish; comparable
   * between English pages, but not between languages. Nothing to count gives 0.
   */
  lix: number;
}

/** Where a sentence ends: at its sign before a capital, at the end of a paragraph, a heading, an item or a table’s cell. */
const end = /[.!?:][”’"')*]*(?=\s*$|\s+[“”‘"'(*]*[\p{Lu}\p{N}])|\n\s*\n|\n(?=\s*(?:[-*+#|]|\d+\.))|\|/u;

/**
 * Counts the words and sentences of a text in Markdown from which code, tags and addresses have been taken out.
 * What has no letter or digit in it is no word, and what has no word in it no sentence.
 */
export function reading(text: string): Reading {
  const wordsOf = (part: string) => part.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,@\\/-]*/gu) ?? [];
  const sentences = text
    .split(end)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) return { words: 0, lix: 0 };
  const long = words.filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) > 6);
  return {
    words: words.length,
    lix: Math.round(words.length / sentences.length + (100 * long.length) / words.length),
  };
}
