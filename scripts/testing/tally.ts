/** How many checks held and how many did not. A check that was not made counts as one that did not hold. */
export interface Tally {
  passed: number;
  failed: number;
}

/** What Vitest's JSON reporter writes, as far as it is counted. */
interface VitestReport {
  numPassedTests: number;
  numTotalTests: number;
  success: boolean;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** What Playwright's JSON reporter writes, as far as it is counted. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** A run of a test runner that died, or ran nothing, is one failure more than its report tells of. */
function honest(tally: Tally, exitCode: number): Tally {
  const silent = exitCode !== 0 && tally.failed === 0;
  const empty = tally.passed + tally.failed === 0;
  return silent || empty ? { ...tally, failed: tally.failed + 1 } : tally;
}

/** @param report the parsed report; undefined when the runner left none */
export function tallyVitest(report: VitestReport | undefined, exitCode: number): Tally {
  if (!report) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const notPassed = report.numTotalTests - report.numPassedTests;
  return honest({ passed: report.numPassedTests, failed: notPassed + broken.length }, exitCode);
}

/** @param report the parsed report; undefined when the runner left none */
export function tallyPlaywright(report: PlaywrightReport | undefined, exitCode: number): Tally {
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return honest({ passed: expected, failed: unexpected + flaky + skipped + report.errors.length }, exitCode);
}

/** One check that holds when a command ended well. */
export const tallyCommand = (exitCode: number): Tally =>
  exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** The sum, and the line that closes a run. */
export function sumUp(tallies: readonly Tally[]): Tally & { line: string } {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  return { passed, failed, line: `${passed} passed, ${failed} failed` };
}
