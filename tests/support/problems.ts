import { AssertionError } from 'node:assert';

/**
 * Ends a check. `problems` holds one sentence for each thing that is wrong: which file and line, what is
 * missing or wrong, what to do. Throws them all, each on a line of its own, without a stack of noise.
 */
export function expectNoProblems(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const error = new AssertionError({ message: problems.join('\n') });
  error.stack = '';
  throw error;
}
