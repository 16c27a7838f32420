import { createRequire } from 'node:module';

const { default: validate }: typeof import('@learninglocker/xapi-validation') = createRequire(
  import.meta.url,
)('@learninglocker/xapi-validation');

/** What Learning Locker's validator has against a statement; nothing when it is valid xAPI. */
export const xapiProblems = (statement: unknown): readonly unknown[] => validate(statement);
