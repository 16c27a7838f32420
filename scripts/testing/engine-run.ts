import path from 'node:path';
import { root } from '../run-tool.ts';
import { enginesIn, leftAlone } from './engine-report.ts';
import { testsIn } from './playwright-tests.ts';
import { reportPlaywright } from './reports.ts';
import type { Tally } from './tally.ts';

const runOnce = (args: readonly string[]) =>
  reportPlaywright({
    args: ['--config=playwright.engines.config.ts', ...args],
    reports: path.join(root, 'test-results/reports/engines'),
  });

/**
 * Runs the tests in engines, and once more those whose browser stopped, when nothing else failed.
 * @param args for Playwright
 * @returns how many held, and what is to be told: what each engine did, and which tests were run twice
 */
export async function runEngines(args: readonly string[]): Promise<{ tally: Tally; notes: string[] }> {
  const first = await runOnce(args);
  if (!first.report) return { tally: first.tally, notes: [] };
  const tests = testsIn(first.report);
  const stopped = leftAlone(first.report);
  if (stopped.length === 0) return { tally: first.tally, notes: enginesIn(tests) };

  const again = await runOnce([...args, '--last-failed']);
  const all = [...tests.filter((test) => !stopped.includes(test)), ...testsIn(again.report ?? {})];
  return {
    tally: { passed: first.tally.passed + again.tally.passed, failed: again.tally.failed },
    notes: [
      ...enginesIn(all),
      `${stopped.length} of these tests were run twice: the first time, the browser itself stopped.`,
    ],
  };
}
