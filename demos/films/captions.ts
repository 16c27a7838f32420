import type { Segment } from '../engine/rich-text.ts';

/** A run of a caption's line: plain words, or a part of a portal label with the label's key. */
export interface Run {
  readonly text: string;
  readonly label?: string;
}

/** A line of a caption. */
export type Line = readonly Run[];

/**
 * Two lines of 42 characters, the limit of the usual guidelines for subtitles (EBU-TT-D, BBC and SVT say 37 to 42): a
 * longer text is divided over several captions.
 */
export const captionLimits = { lines: 2, characters: 42, charactersASecond: 17 } as const;

type Word = readonly Run[];

const lengthOf = (runs: readonly Run[]) => runs.reduce((sum, { text }) => sum + text.length, 0);

/** The words of a sentence. A label of several words gives several; a label and the full stop after it are one. */
function wordsOf(segments: readonly Segment[]): Word[] {
  const words: Run[][] = [[]];
  for (const segment of segments) {
    const { text, label } =
      typeof segment === 'string'
        ? { text: segment, label: undefined }
        : { ...segment, label: segment.label };
    const [first = '', ...others] = text.split(' ');
    for (const [index, part] of [first, ...others].entries()) {
      if (index > 0) words.push([]);
      if (part) words.at(-1)?.push(label === undefined ? { text: part } : { text: part, label });
    }
  }
  return words.filter((word) => word.length > 0);
}

/** Words side by side, with spaces between; what belongs to one label is one run. */
function lineOf(words: readonly Word[]): Run[] {
  const line: Run[] = [];
  const put = (run: Run) => {
    const last = line.at(-1);
    if (last && last.label === run.label) line[line.length - 1] = { ...run, text: last.text + run.text };
    else line.push(run);
  };
  for (const [index, word] of words.entries()) {
    const before = words[index - 1]?.at(-1)?.label;
    const [first] = word;
    if (index > 0)
      put(before !== undefined && before === first?.label ? { text: ' ', label: before } : { text: ' ' });
    for (const run of word) put(run);
  }
  return line;
}

/** How long the line of some words is. */
const lineLength = (words: readonly Word[]) =>
  words.reduce((sum, word) => sum + lengthOf(word), words.length - 1);

/** What it costs the reader that a line or a caption ends after this word. */
function breakCost(word: Word, next: Word | undefined): number {
  if (!next) return 0;
  const [end, start] = [word.at(-1), next[0]];
  if (end?.label !== undefined && end.label === start?.label) return 30;
  if (/[.?!]$/u.test(end?.text ?? '')) return 0;
  return /[,:;]$/u.test(end?.text ?? '') ? 5 : 14;
}

interface Division<Part> {
  readonly cost: number;
  readonly parts: readonly Part[];
}

/**
 * The cheapest way to divide words into parts.
 * @param longest how many characters a part may have, with the spaces between its words
 * @param partOf makes a part of some words, after which comes another, and says what it costs; undefined when it cannot
 */
function divide<Part>(
  words: readonly Word[],
  longest: number,
  partOf: (part: readonly Word[], next: Word | undefined) => { part: Part; cost: number } | undefined,
): Division<Part> | undefined {
  const best: (Division<Part> | undefined)[] = [];
  best[words.length] = { cost: 0, parts: [] };
  for (let from = words.length - 1; from >= 0; from -= 1) {
    for (let to = from + 1; to <= words.length; to += 1) {
      const part = words.slice(from, to);
      if (lineLength(part) > longest) break;
      const rest = best[to];
      const made = rest && partOf(part, words[to]);
      if (!made) continue;
      const cost = made.cost + rest.cost;
      if (cost < (best[from]?.cost ?? Number.POSITIVE_INFINITY))
        best[from] = { cost, parts: [made.part, ...rest.parts] };
    }
  }
  return best[0];
}

/** One caption of these words, in the most even lines that fit; undefined when they do not fit. */
function captionOf(words: readonly Word[]): { part: Line[]; cost: number } | undefined {
  const divided = divide(words, captionLimits.characters, (part, next) => {
    const last = part.at(-1) as Word;
    const uneven = (lineLength(part) / 10) ** 2 / 4;
    return { part: lineOf(part) as Line, cost: 10 + breakCost(last, next) / 2 + uneven };
  });
  if (!divided || divided.parts.length > captionLimits.lines) return undefined;
  return { part: [...divided.parts], cost: divided.cost };
}

/**
 * A sentence, or several, as captions one after another: broken at the ends of sentences and clauses where that can
 * be, and not within a label.
 * @throws when a word is longer than a line
 */
export function captionsOf(segments: readonly Segment[]): readonly (readonly Line[])[] {
  const words = wordsOf(segments);
  const { lines, characters } = captionLimits;
  const divided = divide(words, lines * characters + 1, (part, next) => {
    const caption = captionOf(part);
    const last = part.at(-1) as Word;
    // A caption of a word or two flashes by.
    const scrap = lineLength(part) < 14 && part.length < words.length ? 30 : 0;
    return caption && { part: caption.part, cost: 30 + caption.cost + breakCost(last, next) * 2 + scrap };
  });
  if (divided) return divided.parts;
  const longest = words.map((word) => lineOf([word])).find((word) => lengthOf(word) > characters);
  throw new Error(
    `A caption has lines of ${characters} characters; this word is longer: ${(longest ?? []).map(({ text }) => text).join('')}. Divide it or choose another.`,
  );
}

/** The characters of a caption that are read. */
export function captionLength(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + lengthOf(line), 0);
}
