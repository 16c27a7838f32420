import { describe, expect, test } from 'vitest';
import type { ProblemCode } from '../../../demos/portal/hunting/kusto/problem.ts';
import { problemOf } from '../../support/hunting.ts';

/** Query, code, the text that is marked, and what is known. */
type Case = readonly [text: string, code: ProblemCode, marked: string, values?: Record<string, unknown>];

const operators = 'where, project, extend, summarize, join, order, sort, take, limit, top, count, distinct';
const functions =
  'ago, now, isempty, isnotempty, isnull, isnotnull, not, count, countif, dcount, dcountif, make_set, min, max';

const cases: readonly Case[] = [
  ['Owners # 1', 'unexpectedCharacter', '#', { found: '#' }],
  ['Owners | where Owner == "Alm', 'unterminatedString', '"', { found: '"Alm' }],
  ['Owners | where Owner == @"Alm\\', 'unterminatedString', '@'],
  ['Owners | where Owner == "C:\\Users"', 'badEscape', '\\U', { found: '\\U' }],
  ['Owners | where ago(3w) > now()', 'badNumber', '3w', { found: '3w', units: 'd, h, m, s, ms' }],
  ['Owners | where now() > datetime(today)', 'badDatetime', 'datetime(today)', { found: 'today' }],
  ['Owners | where now() > datetime(2022-13-01)', 'badDatetime', 'datetime(2022-13-01)'],
  ['Owners where Floor', 'expectedText', 'where', { expected: '|', found: 'where' }],
  ['Owners | where (Floor > 1', 'expectedTextAtEnd', '', { expected: ')' }],
  ['Owners | order Floor', 'expectedText', 'Floor', { expected: 'by', found: 'Floor' }],
  ['let x = 1 Owners', 'expectedText', 'Owners', { expected: ';', found: 'Owners' }],
  ['| where', 'expectedName', '|', { found: '|' }],
  ['', 'expectedNameAtEnd', ''],
  ['// nothing', 'expectedNameAtEnd', ''],
  ['Owners | where | take 1', 'expectedExpression', '|', { found: '|' }],
  ['Owners | where Floor ==', 'expectedExpressionAtEnd', ''],
  ['Owners | where Floor == and', 'expectedExpression', 'and'],
  ['Owners | take all', 'expectedNumber', 'all', { found: 'all' }],
  ['Owners | take', 'expectedNumberAtEnd', ''],
  ['Owners | (', 'expectedOperator', '(', { found: '(', supported: operators }],
  ['Owners |', 'expectedOperatorAtEnd', '', { supported: operators }],
  ['Owner', 'misspeltTable', 'Owner', { found: 'Owner', meant: 'Owners' }],
  ['AlertInfo', 'unknownTable', 'AlertInfo', { found: 'AlertInfo', supported: 'Sightings, Owners' }],
  ['Letters', 'tableOfOtherPortal', 'Letters', { found: 'Letters' }],
  ['Owners | project owner', 'misspeltColumn', 'owner', { found: 'owner', meant: 'Owner' }],
  ['Owners | project Colour', 'unknownColumn', 'Colour', { supported: 'Device, Owner, Floor' }],
  ['Owners | project __proto__', 'unknownColumn', '__proto__'],
  ['Owners | wher Floor', 'misspeltOperator', 'wher', { found: 'wher', meant: 'where' }],
  ['Owners | project-away Floor', 'unknownOperator', 'project-away', { supported: operators }],
  ['Owners | constructor', 'unknownOperator', 'constructor'],
  ['Owners | where tolower(Owner) == "a"', 'unknownFunction', 'tolower(Owner)', { supported: functions }],
  ['Owners | where isnotemty(Owner)', 'misspeltFunction', 'isnotemty(Owner)', { meant: 'isnotempty' }],
  ['Owners | summarize sum(Floor)', 'unknownFunction', 'sum(Floor)'],
  ['Owners | join kind=fullouter (Owners) on Device', 'unknownJoin', 'fullouter'],
  ['Owners | join kind=iner (Owners) on Device', 'misspeltJoin', 'iner', { found: 'iner', meant: 'inner' }],
  ['let Owners = 1; Sightings', 'nameTaken', 'Owners', { found: 'Owners' }],
  ['let a = 1; let a = 2; Sightings', 'nameTaken', 'a'],
  ['Owners | project Floor, Floor', 'nameTaken', 'Floor'],
  ['Owners | summarize Device = count() by Device', 'nameTaken', 'Device'],
  ['let a = 1; a', 'tableExpected', 'a', { found: 'a' }],
  ['Owners | where Owners == 1', 'valueExpected', 'Owners', { found: 'Owners' }],
  ['let T = Owners; Owners | where Owner in (T)', 'oneColumnExpected', 'T', { found: 'T', columns: 3 }],
  ['Owners | where Floor', 'conditionExpected', 'Floor', { operator: 'where', type: 'int' }],
  ['Owners | where true and Owner', 'conditionExpected', 'Owner', { operator: 'and', type: 'string' }],
  ['Owners | where Floor == "1"', 'typesDiffer', '==', { operator: '==', left: 'int', right: 'string' }],
  ['Owners | where Owner > "A"', 'typesDiffer', '>'],
  ['Owners | where Floor has "1"', 'typesDiffer', 'has'],
  ['Owners | where Owner in (1)', 'typesDiffer', '1'],
  ['Owners | where Floor between (1 .. "2")', 'typesDiffer', 'between'],
  ['Owners | where now() + now() > now()', 'typesDiffer', '+'],
  ['Owners | join kind=inner (Sightings | project Floor = File) on Floor', 'typesDiffer', 'Floor'],
  ['Owners | where ago() > now()', 'argumentCount', 'ago()', { name: 'ago', expected: '1', found: 0 }],
  ['Owners | summarize make_set(Floor, 1, 2)', 'argumentCount', 'make_set(Floor, 1, 2)', { expected: '1–2' }],
  [
    'Owners | where ago(7) > now()',
    'argumentType',
    '7',
    { name: 'ago', expected: 'timespan', found: 'long' },
  ],
  ['Owners | summarize make_set(Floor, "2")', 'argumentType', '"2"'],
  ['Sightings | summarize max(Seen)', 'argumentType', 'Seen'],
  ['Owners | where count() > 1', 'aggregateElsewhere', 'count()', { found: 'count' }],
  ['Owners | summarize Floor', 'aggregateExpected', 'Floor'],
  ['Owners | summarize ago(1d)', 'unknownFunction', 'ago(1d)'],
];

describe('what is wrong is named, and marked where it stands', () => {
  for (const [text, code, marked, values = {}] of cases)
    test(text || 'an empty text', () => {
      const problem = problemOf(text);
      expect(problem.code).toBe(code);
      expect(text.slice(problem.start, problem.end)).toBe(marked);
      expect(problem.values).toMatchObject(values);
    });
});

test('line and column are counted from 1', () => {
  expect(problemOf('Owner')).toMatchObject({ line: 1, column: 1 });
  expect(problemOf('// å\nOwners\n| where Floor > 1\n    and Colour == 2')).toMatchObject({
    code: 'unknownColumn',
    line: 4,
    column: 9,
  });
  expect(problemOf('Owners\n| take')).toMatchObject({ line: 2, column: 7 });
});
