import type { Question } from '../model/question.ts';
import type { Result } from './result.ts';
import type { ApiNames, ScormSession } from './scorm-api.ts';
import type { AnswerReport } from './tracker.ts';

/** An element of the data model and its value. */
export type Value = readonly [element: string, value: string];

/** How one generation of SCORM says what both can say. */
export interface ScormDialect {
  readonly names: ApiNames;
  /** The elements that hold the progress and the place. */
  readonly suspend: string;
  readonly location: string;
  /** The element that tells whether the course has been passed. */
  readonly success: string;
  /** How many characters of progress an LMS must take. */
  readonly most: number;
  /** The codes that tell that nothing has been set yet: no error. */
  readonly unset: readonly string[];
  /** The codes that tell that an LMS does not know an element, which it may not have to. */
  readonly unknown: readonly string[];
  /** The codes that tell that a value is refused for what it is: it would be the next time too. */
  readonly refused: readonly string[];
  /** What the LMS holds already. */
  before(session: ScormSession): Result;
  /** What tells the LMS of a result, and how long this session has lasted. */
  result(result: Result, elapsed: number): readonly Value[];
  /** An answer: what follows `cmi.interactions.n.`, the id first. */
  interaction(told: {
    readonly report: AnswerReport;
    readonly question: Question | undefined;
    readonly date: Date;
    readonly lang: string;
  }): readonly Value[];
}
