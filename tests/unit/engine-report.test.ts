import { expect, test } from 'vitest';
import { enginesIn } from '../../scripts/testing/engine-report.ts';

const made = (projectName: string, status: string, scenario?: string) => ({
  projectName,
  status,
  annotations: [
    ...(scenario === undefined ? [] : [{ type: 'scenario', description: scenario }]),
    { type: 'engine', description: `${projectName} 1.2` },
  ],
});
const report = (tests: ReturnType<typeof made>[]) => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 },
  errors: [],
  suites: [{ suites: [{ specs: [{ tests }] }] }],
});

test('A scenario has passed in an engine when every test of it has', () => {
  const tests = [
    made('webkitgtk', 'expected', 'opt-in'),
    made('webkitgtk', 'unexpected', 'opt-in'),
    made('webkitgtk', 'expected', 'opt-out'),
    made('webkitgtk', 'expected'),
    made('firefox', 'expected', 'opt-in'),
  ];
  expect(enginesIn(report(tests))).toEqual([
    'webkitgtk 1.2: 1 of 2 scenarios done from beginning to end; 3 of 4 tests passed.',
    'firefox 1.2: 1 of 1 scenarios done from beginning to end; 1 of 1 tests passed.',
  ]);
});
