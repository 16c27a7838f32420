import { describe, expect, test } from 'vitest';
import { enginesIn, leftAlone, noAnswer } from '../../scripts/testing/engine-report.ts';

const made = (projectName: string, status: string, scenario?: string, errors: string[] = []) => ({
  projectName,
  status,
  results: [{ errors: errors.map((message) => ({ message })) }],
  annotations: [
    ...(scenario === undefined ? [] : [{ type: 'scenario', description: scenario }]),
    { type: 'engine', description: `${projectName} 1.2` },
  ],
});
const report = (...tests: ReturnType<typeof made>[]) => ({ suites: [{ suites: [{ specs: [{ tests }] }] }] });

test('A scenario has passed in an engine when every test of it has', () => {
  const tests = [
    made('webkitgtk', 'expected', 'opt-in'),
    made('webkitgtk', 'unexpected', 'opt-in'),
    made('webkitgtk', 'expected', 'opt-out'),
    made('webkitgtk', 'expected'),
    made('firefox', 'expected', 'opt-in'),
    made('other', 'expected'),
  ];
  expect(enginesIn(tests)).toEqual([
    'webkitgtk 1.2: 1 of 2 scenarios done from beginning to end; 3 of 4 tests passed.',
    'firefox 1.2: 1 of 1 scenarios done from beginning to end; 1 of 1 tests passed.',
    'other 1.2: 1 of 1 tests passed.',
  ]);
});

describe('A test whose browser stopped', () => {
  const good = made('webkitgtk', 'expected');
  const stopped = made('webkitgtk', 'unexpected', 'opt-in', [
    `Error: ${noAnswer}: POST http://127.0.0.1:1/session/2/url`,
    `Error: ${noAnswer}: POST http://127.0.0.1:1/session/2/url`,
  ]);

  test('is told from those that passed', () => {
    expect(leftAlone(report(good, stopped))).toEqual([stopped]);
    expect(leftAlone(report(good))).toEqual([]);
  });

  test.each([
    [
      'a page was wrong in another',
      report(stopped, made('webkitgtk', 'unexpected', 'opt-in', ['Error: expected 1'])),
    ],
    ['another was not run', report(stopped, made('webkitgtk', 'skipped'))],
    [
      'the page was wrong too',
      report(made('webkitgtk', 'unexpected', 'opt-in', [`Error: ${noAnswer}`, 'Error: 2'])),
    ],
    [
      'it took too long',
      report(made('webkitgtk', 'unexpected', 'opt-in', ['Test timeout of 120000ms exceeded.'])),
    ],
  ])('gets no second run when %s', (_, failed) => {
    expect(leftAlone(failed)).toEqual([]);
  });
});
