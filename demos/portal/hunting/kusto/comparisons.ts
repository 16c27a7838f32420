import { type ColumnType, comparable, compare, isNumber, type Value } from './values.ts';

/** An operator between two values: which types it takes, and what it makes of two that are not null. */
export interface Comparison {
  readonly takes: (left: ColumnType, right: ColumnType) => boolean;
  readonly test: (left: Value, right: Value) => boolean;
  /** For a null on one side only; where both are null the answer is null, and so it is where this is not given. */
  readonly oneNull?: boolean;
}

const texts = (left: ColumnType, right: ColumnType) => left === 'string' && right === 'string';
const ordered = (left: ColumnType, right: ColumnType) =>
  (isNumber(left) && isNumber(right)) || (left === right && (left === 'datetime' || left === 'timespan'));

/** The text in lower case; case is ignored by comparing these. */
export const folded = (value: Value) => String(value).toLowerCase();

const wordCharacter = /[\p{L}\p{N}]/u;
const isWord = (text: string, index: number) => wordCharacter.test(text.charAt(index));

/**
 * Whether `needle` stands in `text` as a whole term: neither end may cut through a run of letters and digits. The case
 * does not count.
 */
export function hasTerm(text: string, needle: string): boolean {
  const whole = text.toLowerCase();
  const part = needle.toLowerCase();
  const cuts = (index: number) => isWord(whole, index - 1) && isWord(whole, index);
  for (let at = whole.indexOf(part); at !== -1; at = whole.indexOf(part, at + 1)) {
    if (!cuts(at) && !cuts(at + part.length)) return true;
    if (part === '') return true;
  }
  return false;
}

const textTests = new Map<string, (text: string, part: string) => boolean>([
  ['has', hasTerm],
  ['contains', (text, part) => folded(text).includes(folded(part))],
  ['startswith', (text, part) => folded(text).startsWith(folded(part))],
  ['endswith', (text, part) => folded(text).endsWith(folded(part))],
]);

/** All operators that compare two values, by how they are written. */
export const comparisons: ReadonlyMap<string, Comparison> = new Map<string, Comparison>([
  ['==', { takes: comparable, test: (left, right) => left === right, oneNull: false }],
  ['!=', { takes: comparable, test: (left, right) => left !== right, oneNull: true }],
  ['=~', { takes: texts, test: (left, right) => folded(left) === folded(right) }],
  ['!~', { takes: texts, test: (left, right) => folded(left) !== folded(right) }],
  ['>', { takes: ordered, test: (left, right) => compare(left, right) > 0 }],
  ['>=', { takes: ordered, test: (left, right) => compare(left, right) >= 0 }],
  ['<', { takes: ordered, test: (left, right) => compare(left, right) < 0 }],
  ['<=', { takes: ordered, test: (left, right) => compare(left, right) <= 0 }],
  ...[...textTests].flatMap(([name, test]): [string, Comparison][] => [
    [name, { takes: texts, test: (left, right) => test(String(left), String(right)) }],
    [`!${name}`, { takes: texts, test: (left, right) => !test(String(left), String(right)) }],
  ]),
]);
