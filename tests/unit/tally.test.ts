import { describe, expect, test } from 'vitest';
import { sumUp, tallyPlaywright, tallyVitest } from '../../scripts/testing/tally.ts';

const file = (status: string, assertions: number) => ({
  status,
  assertionResults: Array(assertions).fill({}),
});
const vitest = (numPassedTests: number, numTotalTests: number, testResults = [file('passed', 1)]) => ({
  numPassedTests,
  numTotalTests,
  success: true,
  testResults,
});
const playwright = (
  expected: number,
  unexpected: number,
  flaky: number,
  skipped: number,
  errors: unknown[] = [],
) => ({
  stats: { expected, unexpected, flaky, skipped },
  errors,
});

describe('A run is counted so that nothing unmade passes', () => {
  test('what was skipped or left to do has failed', () => {
    expect(tallyVitest(vitest(3, 5), 0)).toEqual({ passed: 3, failed: 2 });
    expect(tallyPlaywright(playwright(3, 1, 1, 1), 1)).toEqual({ passed: 3, failed: 3 });
  });

  test('a file that could not be read has failed', () => {
    expect(tallyVitest(vitest(3, 3, [file('failed', 0), file('passed', 3)]), 1)).toEqual({
      passed: 3,
      failed: 1,
    });
  });

  test('a runner that died, ran nothing or left no report has failed', () => {
    expect(tallyVitest(undefined, 0)).toEqual({ passed: 0, failed: 1 });
    expect(tallyPlaywright(undefined, 1)).toEqual({ passed: 0, failed: 1 });
    expect(tallyVitest(vitest(0, 0, []), 0)).toEqual({ passed: 0, failed: 1 });
    expect(tallyPlaywright(playwright(5, 0, 0, 0), 1)).toEqual({ passed: 5, failed: 1 });
    expect(tallyPlaywright(playwright(0, 0, 0, 0, [{}]), 1)).toEqual({ passed: 0, failed: 1 });
  });

  test('the last line is the sum', () => {
    expect(
      sumUp([
        { passed: 2, failed: 0 },
        { passed: 3, failed: 1 },
      ]).line,
    ).toBe('5 passed, 1 failed');
  });
});
