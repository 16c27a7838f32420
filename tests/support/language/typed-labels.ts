import { type Catalog, hasLabels, isOfCustomer, ownEntries } from '../catalogs.ts';
import type { Page } from '../pages.ts';
import type { Termbase } from '../termbase.ts';
import { visibleText } from '../visible-text.ts';
import { customerDataNames, termNames } from './phrases.ts';

/** A label’s words that a page may type: which, and why they are no citation of the label there. */
export interface TypedWords {
  words: string;
  reason: string;
}

/** The labels to look for, and the names that may hold one: in “Microsoft Services Hub” nobody cites a label. */
export interface LabelTexts {
  /** The text of each label, and a key under which it stands. */
  keys: ReadonlyMap<string, string>;
  names: readonly string[];
}

/** A label’s words in a page. */
export interface TypedLabel {
  words: string;
  key: string;
  where: string;
}

/**
 * Every text of a portal label, in all languages: what a page cites with Label. Left out are names of the termbase
 * and of the fictional customers, which belong to prose, whole sentences, and texts with
 * something to fill in.
 */
export function labelTexts(catalogs: readonly Catalog[], base: Termbase): LabelTexts {
  const names = new Set([...termNames(base), ...customerDataNames()]);
  const entries = catalogs
    .filter((one) => hasLabels(one) && !isOfCustomer(one))
    .flatMap((one) => [...one.entries])
    .filter(([, text]) => !names.has(text) && !/\{\{|\$t\(|\.$/.test(text));
  return { keys: new Map(entries.map(([key, text]) => [text, key])), names: [...names] };
}

const hasManyWords = (text: string) => /\p{L}\s+\S*\p{L}/u.test(text);

/** Bold, or between quotation marks: where one word alone is taken to be a label. */
const setApart = /\*\*([^*\n]+?)[.:]?\*\*|[“”"]([^“”"\n]+?)[.,]?[”"]/gu;

/** What stands before the beginning of a sentence, a cell, an item or a heading. */
const beginning = /(?:^|\n\s*\n|[.!?:|“”"(]|\n\s*(?:[-*+]|\d+\.|#+)|^\s*(?:[-*+]|\d+\.|#+))\s*(?:\*\*)?\s*$/u;

/** What stands after the end of a cell, an item or a heading. */
const ending = /^\s*(?:\*\*)?\s*(?:\||\n|$)/u;

/**
 * The labels that a page types instead of citing them. Two words or more are found where they begin in the middle of
 * a sentence or are a cell, an item or a heading by themselves: at its beginning, a sentence may happen to begin so.
 */
export function typedLabels(page: Page, { keys, names }: LabelTexts): TypedLabel[] {
  const text = visibleText(page.body, { keepEmphasis: true });
  const where = (index: number) =>
    `${page.file}:${page.bodyLine + text.slice(0, index).split('\n').length - 1}`;
  const texts = [...keys.keys(), ...names].filter(hasManyWords).sort((a, b) => b.length - a.length);
  const sources = texts.map((one) => RegExp.escape(one).replaceAll('\\x20', '\\s+'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const many = [...text.matchAll(pattern)].filter(({ 0: found, index }) => {
    if (!keys.has(found.replaceAll(/\s+/g, ' '))) return false;
    const begins = beginning.test(text.slice(Math.max(0, index - 100), index));
    return !begins || ending.test(text.slice(index + found.length));
  });
  const apart = [...text.matchAll(setApart)].map(({ 1: bold, 2: quoted, index }) => ({
    0: bold ?? quoted ?? '',
    index,
  }));
  const found = [...many, ...apart.filter(({ 0: words }) => keys.has(words))].map(({ 0: words, index }) => ({
    words: words.replaceAll(/\s+/g, ' '),
    where: where(index),
  }));
  return [...new Map(found.map((one) => [`${one.where} ${one.words}`, one])).values()].map((one) => ({
    ...one,
    key: keys.get(one.words) ?? '',
  }));
}

/**
 * A catalog whose texts cite labels as pages do, read as a page: each text is an item on the line of its key. A label that
 * is cited is left out, and so is what is quoted.
 */
export function catalogAsPage(catalog: Catalog): Page {
  const { file, locale, lineOf } = catalog;
  const lines: string[] = [];
  for (const [key, text] of ownEntries(catalog))
    lines[lineOf(key) - 1] = `- ${text.replaceAll(/\$t\([^)]*\)/gu, '·')}`;
  return {
    file,
    locale,
    path: file,
    frontmatter: new Map(),
    body: Array.from(lines, (line) => line ?? '').join('\n'),
    bodyLine: 1,
  };
}

/** A sentence for each label that is typed and that the list does not leave to prose. */
export function typedLabelProblems(found: readonly TypedLabel[], allowed: readonly TypedWords[]): string[] {
  return found
    .filter(({ words }) => !allowed.some((one) => one.words === words))
    .map(
      ({ words, key, where }) =>
        `${where} types “${words}”, a label of the portal: write <Label of="${key}" /> instead, or, where the words are no label, list them in tests/contract/typed-labels.json with a reason.`,
    );
}

/** A sentence for each entry of the list that lets nothing pass, or that says no reason. */
export function needlessTypedWords(found: readonly TypedLabel[], allowed: readonly TypedWords[]): string[] {
  return allowed.flatMap(({ words, reason }) => [
    ...(found.some((one) => one.words === words)
      ? []
      : [`tests/contract/typed-labels.json lets “${words}” pass, which no page types: remove it.`]),
    ...(reason.trim().length >= 10
      ? []
      : [`tests/contract/typed-labels.json says no reason for “${words}”: add one.`]),
  ]);
}

/** A sentence for each way through menus that is typed: “Settings > Endpoints”. */
export function typedPaths(page: Page): string[] {
  const text = visibleText(page.body);
  return [...text.matchAll(/[\p{L}\p{N}][^\S\n]+[>›→][^\S\n]+\p{L}[^\s|]*/gu)].map(({ 0: found, index }) => {
    const line = page.bodyLine + text.slice(0, index).split('\n').length - 1;
    return `${page.file}:${line} types a way through menus (“… ${found}”): write <Path of={[…]} />, with the keys of the labels on the way.`;
  });
}
