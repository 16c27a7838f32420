import { fail, type Span, shorten } from './problem.ts';

/** A word of the query. `text` is as written; `value` is what a literal stands for. */
export interface Token extends Span {
  readonly kind: 'name' | 'symbol' | 'string' | 'long' | 'real' | 'timespan' | 'datetime' | 'end';
  readonly text: string;
  readonly value: string | number;
}

/** Longer texts are turned away, so that no text can keep the page busy. */
export const textLimit = 20_000;

const units = new Map([
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
  ['ms', 1],
]);
const escapes = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['"', '"'],
  ["'", "'"],
  ['\\', '\\'],
]);

const blank = /(?:\s|\/\/.*)+/y;
const datetime = /datetime\s*\(\s*(['"]?)([^()'"\n]*)\1\s*\)/y;
const name = /!?in~|!?[A-Za-z_]\w*/y;
const number = /(\d+(?:\.\d+)?)(\w*)/y;
const symbol = /==|!=|=~|!~|>=|<=|\.\.|[|(),;=<>+-]/y;
const verbatim = /@"(?:[^"\n]|"")*"|@'(?:[^'\n]|'')*'/y;
const quoted = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/y;
const isoTime = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)Z?)?$/;

function timeOf(text: string, span: Span): number {
  const [, date, clock = '00:00'] = isoTime.exec(text.trim()) ?? [];
  const time = date === undefined ? Number.NaN : Date.parse(`${date}T${clock}Z`);
  return Number.isNaN(time) ? fail('badDatetime', { found: shorten(text) }, span) : time;
}

function unescaped(text: string, start: number): string {
  return text.slice(1, -1).replace(/\\(.)/g, (found, letter: string, offset: number) => {
    const at = start + 1 + offset;
    return escapes.get(letter) ?? fail('badEscape', { found }, { start: at, end: at + 2 });
  });
}

/**
 * Divides the text of a query into words; the last one is `end`.
 * @throws QueryError where a character, literal or the length is not that of a query.
 */
export function tokensOf(text: string): readonly Token[] {
  if (text.length > textLimit) fail('tooLong', { limit: textLimit }, { start: textLimit, end: text.length });
  const tokens: Token[] = [];
  let start = 0;

  const match = (pattern: RegExp) => {
    pattern.lastIndex = start;
    return pattern.exec(text);
  };
  const add = (kind: Token['kind'], found: string, value: string | number = found) => {
    const end = start + found.length;
    tokens.push({ kind, text: found, value, start, end });
    start = end;
  };

  for (;;) {
    start += match(blank)?.[0].length ?? 0;
    if (start >= text.length) break;
    let found = match(datetime);
    if (found) {
      add('datetime', found[0], timeOf(found[2] ?? '', { start, end: start + found[0].length }));
      continue;
    }
    found = match(name);
    if (found) {
      add('name', found[0]);
      continue;
    }
    found = match(number);
    if (found) {
      const [all, digits = '', unit = ''] = found;
      const size = units.get(unit);
      if (unit === '') add(digits.includes('.') ? 'real' : 'long', all, Number(digits));
      else if (size !== undefined) add('timespan', all, Number(digits) * size);
      else {
        const span = { start, end: start + all.length };
        fail('badNumber', { found: shorten(all), units: [...units.keys()].join(', ') }, span);
      }
      continue;
    }
    found = match(symbol);
    if (found) {
      add('symbol', found[0]);
      continue;
    }
    found = match(verbatim);
    if (found) {
      const quote = found[0].charAt(1);
      add('string', found[0], found[0].slice(2, -1).replaceAll(quote + quote, quote));
      continue;
    }
    found = match(quoted);
    if (found) {
      add('string', found[0], unescaped(found[0], start));
      continue;
    }
    const line = text.slice(start).split('\n', 1)[0] ?? '';
    const span = { start, end: start + 1 };
    if (/^@?["']/.test(line)) fail('unterminatedString', { found: shorten(line) }, span);
    fail('unexpectedCharacter', { found: String.fromCodePoint(text.codePointAt(start) ?? 0) }, span);
  }
  add('end', '');
  return tokens;
}
