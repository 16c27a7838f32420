/** A part of the query's text: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * All that can be wrong with a query, and what is known about it. The sentence is the label `hunting.problem.<code>`,
 * with these values in it. Whatever is listed is one text, with commas.
 */
export interface ProblemValues {
  // The text as such.
  readonly tooLong: { readonly limit: number };
  readonly tooDeep: { readonly limit: number };
  readonly unexpectedCharacter: { readonly found: string };
  readonly unterminatedString: { readonly found: string };
  readonly badEscape: { readonly found: string };
  readonly badNumber: { readonly found: string; readonly units: string };
  readonly badDatetime: { readonly found: string };
  // What was expected where something else, or the end of the query, was found.
  readonly expectedText: { readonly expected: string; readonly found: string };
  readonly expectedTextAtEnd: { readonly expected: string };
  readonly expectedName: { readonly found: string };
  readonly expectedNameAtEnd: Record<never, never>;
  readonly expectedExpression: { readonly found: string };
  readonly expectedExpressionAtEnd: Record<never, never>;
  readonly expectedNumber: { readonly found: string };
  readonly expectedNumberAtEnd: Record<never, never>;
  readonly expectedOperator: { readonly found: string; readonly supported: string };
  readonly expectedOperatorAtEnd: { readonly supported: string };
  // Names that mean nothing here; `misspelt…` when one that exists is much like it.
  readonly unknownTable: { readonly found: string; readonly supported: string };
  readonly misspeltTable: { readonly found: string; readonly meant: string };
  readonly unknownColumn: { readonly found: string; readonly supported: string };
  readonly misspeltColumn: { readonly found: string; readonly meant: string };
  readonly unknownOperator: { readonly found: string; readonly supported: string };
  readonly misspeltOperator: { readonly found: string; readonly meant: string };
  readonly unknownFunction: { readonly found: string; readonly supported: string };
  readonly misspeltFunction: { readonly found: string; readonly meant: string };
  readonly unknownJoin: { readonly found: string; readonly supported: string };
  readonly misspeltJoin: { readonly found: string; readonly meant: string };
  readonly tableOfOtherPortal: { readonly found: string };
  // What stands in the wrong place or is of the wrong type.
  readonly nameTaken: { readonly found: string };
  readonly tableExpected: { readonly found: string };
  readonly valueExpected: { readonly found: string };
  readonly oneColumnExpected: { readonly found: string; readonly columns: number };
  readonly conditionExpected: { readonly operator: string; readonly type: string };
  readonly typesDiffer: { readonly operator: string; readonly left: string; readonly right: string };
  readonly argumentCount: { readonly name: string; readonly expected: string; readonly found: number };
  readonly argumentType: { readonly name: string; readonly expected: string; readonly found: string };
  readonly aggregateElsewhere: { readonly found: string };
  readonly aggregateExpected: { readonly supported: string };
  readonly tooMuchWork: { readonly limit: number };
}
export type ProblemCode = keyof ProblemValues;

/** What is wrong with a query, and where: `line` and `column` are counted from 1. */
export type Problem = {
  readonly [Code in ProblemCode]: Span & {
    readonly code: Code;
    readonly values: ProblemValues[Code];
    readonly line: number;
    readonly column: number;
  };
}[ProblemCode];

/** Carries a problem out of the depths of the interpreter; `run` catches it. */
export class QueryError extends Error {
  readonly code: ProblemCode;
  readonly values: ProblemValues[ProblemCode];
  readonly span: Span;

  constructor(code: ProblemCode, values: ProblemValues[ProblemCode], span: Span) {
    super(code);
    this.code = code;
    this.values = values;
    this.span = span;
  }

  /** The problem as data, with the place in `text` counted out. */
  problemIn(text: string): Problem {
    const { code, values, span } = this;
    const before = text.slice(0, span.start).split('\n');
    const place = { ...span, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    return { code, values, ...place } as Problem;
  }
}

/** @throws QueryError, always. */
export function fail<Code extends ProblemCode>(code: Code, values: ProblemValues[Code], span: Span): never {
  throw new QueryError(code, values, { start: span.start, end: span.end });
}

/** How many letters must be changed, added or taken away to make one word of the other; the case does not count. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [down, letter] of [...from].entries()) {
    const above = row;
    row = [down + 1];
    for (let right = 0; right < to.length; right++)
      row.push(
        Math.min(
          (above[right + 1] ?? 0) + 1,
          (row[right] ?? 0) + 1,
          (above[right] ?? 0) + (to[right] === letter ? 0 : 1),
        ),
      );
  }
  return row.at(-1) ?? 0;
}

/**
 * Says that `found` is not one of the `known` ones, and which of them was probably meant.
 * @throws QueryError, always.
 */
export function failUnknown(
  what: 'Table' | 'Column' | 'Operator' | 'Function' | 'Join',
  found: string,
  known: readonly string[],
  span: Span,
): never {
  const near = known
    .map((name) => ({ name, apart: distance(found.slice(0, 60).toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, apart }) => apart <= Math.min(2, name.length / 3))
    .sort((one, other) => one.apart - other.apart)[0];
  if (near) fail(`misspelt${what}`, { found, meant: near.name }, span);
  fail(`unknown${what}`, { found: shorten(found), supported: known.join(', ') }, span);
}

/** So much of a text as fits into a sentence. */
export const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
