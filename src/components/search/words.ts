/** A word in the forms in which it is compared. */
export interface Word {
  text: string;
  /** Without marks on its letters. */
  plain: string;
  /** Without what inflection adds. */
  stem: string;
  plainStem: string;
  /** The words that hyphens join in it, when there are any. */
  parts: Word[];
}

/** What Swedish and English put at the end of a word when they bend it. Both stand together: pages cite labels of either. */
const endings = /(?:[aoe]rna|ing|ade|are|ar|er|or|en|et|an|te|at|ad|ed|es|a|e|s|n|t)$/u;

/** Shorter than this, what is left of a word is no longer like it. */
const shortestStem = 4;

/** Takes the endings off a word, and spells `y` as English does before one. Not a linguist's stem: it is only compared with others. */
function stemOf(word: string): string {
  let stem = word;
  for (;;) {
    const shorter = [stem.replace(endings, ''), stem.slice(0, -1)].find(
      (candidate, index) =>
        candidate.length >= shortestStem && candidate !== stem && (index === 0 || /[aesnt]$/u.test(stem)),
    );
    if (shorter === undefined) return stem.replace(/y$/u, 'i');
    stem = shorter;
  }
}

/** Takes the marks off letters: å, ä and ö are letters of their own, but not on every keyboard. */
const withoutMarks = (word: string) => word.normalize('NFD').replaceAll(/\p{M}/gu, '');

/** What holds a word together and is not compared: `e-post` and `epost` are one. */
const joints = /(?<=[\p{L}\p{N}])[-’'.:](?=[\p{L}\p{N}])/gu;

function wordOf(text: string): Word {
  const joined = text.replaceAll(joints, '');
  const plain = withoutMarks(joined);
  const parts = joined === text ? [] : text.split(joints).map(wordOf);
  return { text: joined, plain, stem: stemOf(joined), plainStem: stemOf(plain), parts };
}

/** The words of a text. */
export function wordsOf(text: string): Word[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:[-’'.:][\p{L}\p{N}]+)*/gu);
  return (words ?? []).map(wordOf);
}

/** How well a typed word fits one that stands somewhere, in one spelling: 1 is the word itself, 0 is not at all. */
function fitOf(typed: string, typedStem: string, text: string, stem: string): number {
  if (typed === text) return 1;
  if (typedStem === stem) return 0.9;
  if (typed.length > 1 && text.startsWith(typed)) return 0.55 + (0.3 * typed.length) / text.length;
  if (typedStem.length > shortestStem && text.startsWith(typedStem)) return 0.5;
  if (typedStem.length >= shortestStem) {
    // The last part of a Swedish compound says what it is, what comes before says which: “supportärende”.
    if (stem.endsWith(typedStem)) return 0.3;
    if (typedStem.length > shortestStem && text.includes(typedStem)) return 0.25;
  }
  return typed.length > 2 && text.endsWith(typed) ? 0.25 : 0;
}

/** How well a typed word fits another, from 0 to 1. Without the marks on its letters it fits a little less well. */
export function nearness(typed: Word, word: Word): number {
  const exact = fitOf(typed.text, typed.stem, word.text, word.stem);
  return exact === 1
    ? 1
    : Math.max(exact, 0.85 * fitOf(typed.plain, typed.plainStem, word.plain, word.plainStem));
}

/** Whether one letter too many, too few or wrong, or two that changed places, make one word of the other. */
function oneSlipApart(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  if (long.length > short.length) return long.slice(at + 1) === short.slice(at);
  return (
    long.slice(at + 1) === short.slice(at + 1) ||
    (long[at] === short[at + 1] && long[at + 1] === short[at] && long.slice(at + 2) === short.slice(at + 2))
  );
}

/** As {@link nearness}, for a word that fits nothing: long ones may hold one slip. */
export function nearnessWithSlip(typed: Word, word: Word): number {
  if (typed.plain.length < 5) return 0;
  const near = [word.plain, word.plain.slice(0, typed.plain.length)];
  return near.some((text) => oneSlipApart(typed.plain, text)) || oneSlipApart(typed.plainStem, word.plainStem)
    ? 0.35
    : 0;
}
