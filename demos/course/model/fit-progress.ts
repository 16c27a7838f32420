import { mostAttempts } from './attempts.ts';
import { writeCheck } from './check-trace.ts';
import { type Course, type Part, partsOf } from './course.ts';
import {
  attemptsOf,
  checkOf,
  type Kept,
  type Progress,
  withAttempts,
  withCheck,
  writeProgress,
} from './progress.ts';
import { type Keeping, shorten } from './shorten.ts';

/*
 * A store that has one short text for everything: SCORM 1.2 promises 4,096 characters of cmi.suspend_data.
 */

/** The least number of attempts that tells every result: a wrong answer and the right one. */
const fewestAttempts = 2;

const isQuestion = (part: Part): part is Extract<Part, { kind: 'question' }> => part.kind === 'question';

function withShorterCheck(
  course: Course,
  progress: Progress,
  spare: (progress: Progress) => number,
  keeping: Keeping,
): Progress {
  const part = partsOf(course).find((one) => one.kind === 'check');
  if (part === undefined) return progress;
  const trace = checkOf(progress, part);
  if (trace.events.length === 0) return progress;
  const most = writeCheck(part.check, trace).length + spare(progress);
  return withCheck(progress, part, shorten(part.check, trace, most, keeping));
}

function withFewerAttempts(course: Course, progress: Progress, most: number): Progress {
  return partsOf(course)
    .filter(isQuestion)
    .reduce((now, part) => {
      const attempts = attemptsOf(now, part);
      return attempts.length > most ? withAttempts(now, part, attempts, most) : now;
    }, progress);
}

/**
 * What is kept, made to fit a store that holds little. Points, verdicts and what has been done are the same in any
 * case. Given up is, in this order and no more than needed: what was clicked in the check without lasting effect;
 * attempts between the first ones and the one that counts, of all questions alike; and at last the portal of the
 * check, of which then only what its verdicts rest on is still there after a resume.
 * @param most how many characters there is room for
 * @param join how the store puts the drawers together
 * @returns the shortest there is when nothing fits: whoever keeps it has to look, and say that the store is full
 */
export function fitProgress(
  course: Course,
  progress: Progress,
  most: number,
  join: (kept: Kept) => string,
): Kept {
  const spare = (one: Progress) => most - join(writeProgress(course, one)).length;
  const fits = (one: Progress) => spare(one) >= 0;
  let fitted = progress;
  if (!fits(fitted)) fitted = withShorterCheck(course, fitted, spare, 'verdictsAndPortal');
  for (let count = mostAttempts - 1; count >= fewestAttempts && !fits(fitted); count -= 1)
    fitted = withFewerAttempts(course, fitted, count);
  if (!fits(fitted)) fitted = withShorterCheck(course, fitted, spare, 'verdicts');
  return writeProgress(course, fitted);
}
