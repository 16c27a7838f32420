import { type ReportedTest, type Suite, testsIn } from './playwright-tests.ts';
import type { PlaywrightReport } from './tally.ts';

/**
 * What a run has shown of each engine: its name and version, and the scenarios that passed in every test of them.
 * @param report what Playwright's JSON reporter wrote, in which tests of a scenario are annotated `scenario` and
 *   all tests `engine`
 * @returns a sentence for each engine
 */
export function enginesIn(report: PlaywrightReport & Suite): string[] {
  const tests = testsIn(report);
  return [...new Set(tests.map(({ projectName }) => projectName))].map((project) => {
    const own = tests.filter(({ projectName }) => projectName === project);
    const told = (test: ReportedTest, type: string) =>
      test.annotations.find((one) => one.type === type)?.description;
    const good = own.filter(({ status }) => status === 'expected');
    const ofScenarios = own.filter((test) => told(test, 'scenario') !== undefined);
    const scenarios = new Set(ofScenarios.map((test) => told(test, 'scenario')));
    for (const test of ofScenarios) if (test.status !== 'expected') scenarios.delete(told(test, 'scenario'));
    const all = new Set(ofScenarios.map((test) => told(test, 'scenario'))).size;
    const name = own.map((test) => told(test, 'engine')).find(Boolean) ?? project;
    return `${name}: ${scenarios.size} of ${all} scenarios done from beginning to end; ${good.length} of ${own.length} tests passed.`;
  });
}
