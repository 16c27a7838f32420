/** A test, as Playwright's JSON reporter tells of it. */
export interface ReportedTest {
  readonly projectName: string;
  readonly status: string;
  /** Each time that it was run, with what was wrong then. */
  readonly results?: readonly { readonly errors: readonly { readonly message?: string }[] }[];
  readonly annotations: readonly { readonly type: string; readonly description?: string }[];
}

/** What that reporter writes, or a suite in it: suites hold others. */
export interface Suite {
  readonly specs?: readonly { readonly tests: readonly ReportedTest[] }[];
  readonly suites?: readonly Suite[];
}

/** All tests of a report, or of a suite in it. */
export const testsIn = ({ specs = [], suites = [] }: Suite): ReportedTest[] => [
  ...specs.flatMap(({ tests }) => tests),
  ...suites.flatMap(testsIn),
];
