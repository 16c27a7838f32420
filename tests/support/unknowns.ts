import type { Unknown } from '../../src/config/sources.ts';
import type { Page } from './pages.ts';
import { visibleText } from './visible-text.ts';

/** Words by which a sentence says that something is not known: then it may name the thing. */
const admits =
  /\b(?:inte|ingen|inget|inga|varken|okän\w+|oklar\w*|not|no|nobody|neither|unknown|unclear|whether)\b|n’t\b|påhitt|invented/iu;

/** The sentences of a text, by the place where each begins. */
function sentences(text: string): { words: string; index: number }[] {
  return [...text.matchAll(/[^.!?:|\n]+(?:\n(?!\s*\n)[^.!?:|\n]+)*/gu)].map((match) => ({
    words: match[0],
    index: match.index,
  }));
}

/** The unknowns that a text states as facts, with the sentence in which it does. */
export function statedUnknowns(text: string, unknowns: readonly Unknown[]) {
  return sentences(text).flatMap(({ words, index }) =>
    admits.test(words)
      ? []
      : unknowns
          .filter(({ forbidden = [] }) =>
            forbidden.some(({ pattern }) => new RegExp(pattern, 'iu').test(words)),
          )
          .map(({ id, en }) => ({ id, en, words: words.trim().replaceAll(/\s+/g, ' '), index })),
  );
}

/** A sentence for each thing that nobody has published and that a page states as a fact. */
export function unknownsInPage(page: Page, unknowns: readonly Unknown[]): string[] {
  const body = visibleText(page.body);
  return statedUnknowns(body, unknowns).map(({ id, en, words, index }) => {
    const line = page.bodyLine + body.slice(0, index).split('\n').length - 1;
    return `${page.file}:${line} says “${words}”, but this was looked for and not found (${id} in content/unverified.json: ${en}): leave it out, or say that it is not known.`;
  });
}
