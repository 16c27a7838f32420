import { type ReportedTest, type Suite, testsIn } from './playwright-tests.ts';

/** How the message of an error begins when a browser no longer answers: it has stopped, whatever the page does. */
export const noAnswer = 'The browser gave no answer';

/** Whether a test failed by nothing else. It has shown nothing of the page then, neither good nor bad. */
function wasLeftAlone({ status, results = [] }: ReportedTest): boolean {
  const errors = results.flatMap((result) => result.errors);
  return (
    status !== 'expected' &&
    errors.length > 0 &&
    errors.every(({ message }) => message?.includes(noAnswer) === true)
  );
}

/**
 * The tests whose browser stopped. WebKitGTK's does so once in some hundred films.
 * @param report what Playwright's JSON reporter wrote
 * @returns none when a test failed by anything else: the run has failed then, however these would end
 */
export function leftAlone(report: Suite): ReportedTest[] {
  const failed = testsIn(report).filter(({ status }) => status !== 'expected');
  return failed.every(wasLeftAlone) ? failed : [];
}

/**
 * What a run has shown of each engine: its name and version, and the scenarios that passed in every test of them.
 * @param tests annotated `engine`, and `scenario` when they are tests of one
 * @returns a sentence for each engine
 */
export function enginesIn(tests: readonly ReportedTest[]): string[] {
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
    const done = all > 0 ? ` ${scenarios.size} of ${all} scenarios done from beginning to end;` : '';
    return `${name}:${done} ${good.length} of ${own.length} tests passed.`;
  });
}
