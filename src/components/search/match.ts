import type { PageList, Title } from './list.ts';
import { nearness, nearnessWithSlip, type Word, wordsOf } from './words.ts';

/** A page that fits what was typed. `called` tells of a word that is not ours, and of ours for it. */
export interface Match {
  page: Title;
  called?: { word: string; ours: string };
}

/** What a word weighs where it stands: in the title, among terms and their synonyms, in the description. */
const weights = { title: 10, term: 8, wholeTerm: 10, text: 3 };

interface Phrase {
  words: Word[];
  /** Told to the reader when it is what fits. */
  called?: { word: string; ours: string };
}

interface Indexed {
  page: Title;
  title: Word[];
  text: Word[];
  phrases: Phrase[];
}

type Nearness = typeof nearness;

/** The words of a text that say something; all of them when none does. */
function tellingWords(text: string, passOver: ReadonlySet<string>): Word[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !passOver.has(word.text));
  return telling.length > 0 ? telling : words;
}

function indexOf({ passOver, pages }: PageList) {
  const skipped = new Set(passOver.split(' '));
  const split = (text: string) => tellingWords(text, skipped);
  const indexed = pages.map((page): Indexed => {
    const phrases = page.terms.flatMap(([ours = '', ...others]) => [
      { words: split(ours) },
      ...others.map((word) => ({ words: split(word), called: { word, ours } })),
    ]);
    const own = page.findBy.map((words) => ({ words: split(words) }));
    return { page, title: split(page.title), text: split(page.text), phrases: [...phrases, ...own] };
  });
  return { split, indexed };
}

const indexes = new WeakMap<PageList, ReturnType<typeof indexOf>>();

/** The best that any of the words does, and 0 without one. */
const best = (words: readonly Word[], how: (word: Word) => number) => Math.max(0, ...words.map(how));

/** How much of some words was typed, from 0 to 1. */
const shareOf = (words: readonly Word[], typed: readonly Word[], how: Nearness) =>
  words.filter((word) => typed.some((one) => how(one, word) > 0)).length / words.length;

interface Score {
  /** For each typed word what it earns, 0 where it is not found. */
  earned: number[];
  called?: Phrase['called'];
}

function scoreOf({ title, text, phrases }: Indexed, typed: readonly Word[], how: Nearness): Score {
  let top = 0;
  let called: Phrase['called'];
  const inPhrases = typed.map(() => 0);
  for (const phrase of phrases) {
    const hits = typed.map((word) => best(phrase.words, (other) => how(word, other)));
    // Part of a phrase is less than the whole of it: “begäran” is not yet “expert på begäran”.
    const share = shareOf(phrase.words, typed, how);
    const sum = hits.reduce((all, hit) => all + hit, 0) * share;
    const weight = sum === typed.length ? weights.wholeTerm : weights.term;
    for (const [at, hit] of hits.entries())
      inPhrases[at] = Math.max(inPhrases[at] ?? 0, weight * hit * share);
    // Our own word comes first in its list, so that another must do better to be told of.
    if (sum > top) [top, called] = [sum, phrase.called];
  }
  let titled = 0;
  // So is a word of a long title less than all of a short one.
  const titleShare = 0.7 + 0.3 * shareOf(title, typed, how);
  const earned = typed.map((word, at) => {
    const inTitle = titleShare * best(title, (other) => how(word, other));
    titled += inTitle;
    const parts = [
      weights.title * inTitle,
      inPhrases[at] ?? 0,
      weights.text * best(text, (other) => how(word, other)),
    ];
    const most = Math.max(...parts);
    // Found in several places, a word counts once and a little.
    return most + (parts.reduce((all, part) => all + part, 0) - most) / 4;
  });
  // Told only of what was typed as it is or inflected: the beginning of a word may yet become another.
  const isTold = top > titled && top >= 0.8 * typed.length;
  return { earned, called: isTold ? called : undefined };
}

interface Ranked extends Score {
  page: Title;
}

const total = ({ earned }: Score) => earned.reduce((all, part) => all + part, 0);

function rank(indexed: readonly Indexed[], typed: readonly Word[], how: Nearness): Ranked[] {
  return indexed
    .map((entry) => ({ page: entry.page, ...scoreOf(entry, typed, how) }))
    .filter((score) => total(score) > 0)
    .sort((one, other) => total(other) - total(one));
}

/** Which of the typed words no page has. */
const unknownOf = (typed: readonly Word[], ranked: readonly Ranked[]) =>
  typed.filter((_, at) => !ranked.some(({ earned }) => (earned[at] ?? 0) > 0));

/**
 * The pages that fit what was typed, best first: by a word of the title, then by a term or another word for it, then
 * by the description; the word itself before an inflected form, the beginning or a part of a longer one; what fits
 * equally in the order of the menu. A word that no page has is taken apart at its hyphens, else may hold one slip, and
 * is passed over if that does not help. The others must all be found, in any order; should no page have them all,
 * those that have some.
 */
export function matchPages(list: PageList, term: string): Match[] {
  const index = indexes.get(list) ?? indexOf(list);
  indexes.set(list, index);
  let typed = index.split(term);
  let found = rank(index.indexed, typed, nearness);
  let unknown = unknownOf(typed, found);
  if (unknown.length > 0) {
    const slips = new Set(unknown);
    typed = typed.flatMap((word) => (slips.has(word) && word.parts.length > 0 ? word.parts : word));
    found = rank(index.indexed, typed, (one, other) =>
      (slips.has(one) ? nearnessWithSlip : nearness)(one, other),
    );
    unknown = unknownOf(typed, found);
  }
  const wanted = typed.length - unknown.length;
  const all = found.filter(({ earned }) => earned.filter((part) => part > 0).length === wanted);
  return (all.length > 0 ? all : found).map(({ page, called }) => (called ? { page, called } : { page }));
}
