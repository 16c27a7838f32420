import { describe, expect, test } from 'vitest';
import { run } from '../../../demos/portal/hunting/kusto/run.ts';
import { queries } from '../../../demos/portal/hunting/queries.ts';
import { dataOf, problemOf, small } from '../../support/hunting.ts';
import { oneOf, seeded } from '../../support/seeded.ts';

/** Runs it and says what became of it: a code, or that there are rows. Takes less than a second. */
function outcome(text: string, data = small): string {
  const begun = performance.now();
  const result = run(text, data);
  expect(performance.now() - begun, text.slice(0, 200)).toBeLessThan(1000);
  return result.kind === 'rows' ? 'rows' : result.problem.code;
}

const manyJoins = ' | join kind=inner (DeviceImageLoadEvents) on DeviceName';

describe('no text throws, and none takes long', () => {
  test.each([
    ['nested parentheses', `Owners | where ${'('.repeat(10_000)}1${')'.repeat(10_000)} == 1`, 'tooLong'],
    ['as many as fit', `Owners | where ${'('.repeat(9_900)}1`, 'tooDeep'],
    ['nested functions', `Owners | where ${'not('.repeat(4_000)}true`, 'tooDeep'],
    ['nested tables', `${'('.repeat(9_000)}Owners`, 'tooDeep'],
    ['nested joins', `Owners ${'| join (Owners '.repeat(1_200)}`, 'tooDeep'],
    ['a long sum', `Owners | where 1${'+1'.repeat(9_000)} == 1`, 'tooDeep'],
    ['a long chain', `Owners | where true${' or true'.repeat(2_000)}`, 'tooDeep'],
    [
      'many operators in many parentheses',
      `Owners | where ${`(1${'+1'.repeat(99)})+`.repeat(95)}1`,
      'tooDeep',
    ],
    ['a megabyte', 'x'.repeat(1_048_576), 'tooLong'],
    ['a long name', 'x'.repeat(20_000), 'unknownTable'],
    ['a long text', `Owners | where Owner == "${'x'.repeat(19_000)}"`, 'rows'],
    ['a text without end', `Owners | where Owner == "${'\\\\'.repeat(9_000)}`, 'unterminatedString'],
    ['a quote doubled without end', `Owners | where Owner == @"${'""'.repeat(9_000)}`, 'unterminatedString'],
    ['blanks', ' \n'.repeat(9_000), 'expectedNameAtEnd'],
    ['a list', `Owners | where Floor in (${'1,'.repeat(9_000)}1)`, 'rows'],
    ['many steps', `Owners${' | take 9'.repeat(2_000)}`, 'rows'],
    ['a zero byte', 'Owners\u0000', 'unexpectedCharacter'],
    ['half a pair', 'Owners \ud83d', 'unexpectedCharacter'],
    ['a name that objects have', 'Owners | where hasOwnProperty(Owner)', 'unknownFunction'],
    ['a prototype as table', '__proto__', 'unknownTable'],
    ['a prototype as aggregate', 'Owners | summarize __proto__(Owner)', 'unknownFunction'],
    ['a number beyond all', `Owners | take ${'9'.repeat(400)}`, 'rows'],
    ['a time beyond all', `Owners | project ago(${'9'.repeat(300)}d)`, 'rows'],
  ])('%s', (_, text, expected) => {
    expect(outcome(text)).toBe(expected);
  });

  test('a result that grows with each join is given up', () => {
    const text = `DeviceImageLoadEvents${manyJoins.repeat(5)}`;
    expect(problemOf(text, dataOf('tallvik')).code).toBe('tooMuchWork');
    expect(outcome(text, dataOf('tallvik'))).toBe('tooMuchWork');
  });

  test('columns upon columns are given up', () => {
    const text = `DeviceImageLoadEvents${Array.from({ length: 1_200 }, (_, index) => `|extend a${index}=1`).join('')}`;
    expect(outcome(text, dataOf('tallvik'))).toBe('tooMuchWork');
  });
});

describe('a time beyond all', () => {
  test('is shown as nothing', () => {
    expect(run('Owners | take 1 | project now() + 999999999d', small)).toMatchObject({ kind: 'rows' });
  });
});

const pieces = [
  ...['|', '(', ')', ',', ';', '=', '==', '"', "'", '@"', '..', '~', '!', '-', '+', '\\', '\n', '//', ' '],
  ...['where', 'by', 'on', 'let', 'in', 'has', 'and', 'or', 'join', 'summarize', 'count()', 'take', 'asc'],
  ...[
    '7d',
    '1',
    '0.5',
    'true',
    'Timestamp',
    'DeviceName',
    '__proto__',
    'AlertInfo',
    'datetime(',
    'å',
    '\u0000',
  ],
];

test('200 queries with accidents in them give rows or a problem, and nothing else', () => {
  const random = seeded(20_211_014);
  const outcomes = new Set<string>();
  for (let count = 0; count < 200; count++) {
    const query = oneOf(random, queries);
    const data = dataOf(query.customer ?? 'lovasen', query.portal ?? 'new');
    let text: string = query.text;
    for (let accidents = Math.floor(random() * 4) + 1; accidents > 0; accidents--) {
      const at = Math.floor(random() * text.length);
      const until = at + Math.floor(random() * 12);
      text = text.slice(0, at) + oneOf(random, ['', ...pieces]) + text.slice(oneOf(random, [at, until]));
    }
    outcomes.add(outcome(text, data));
  }
  // They are accidents of many kinds, and some do no harm.
  expect(outcomes).toContain('rows');
  expect(outcomes.size).toBeGreaterThan(8);
});
