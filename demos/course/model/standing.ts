import { type AnswerState, answerState, pointsFor } from './attempts.ts';
import type { Verdict } from './check.ts';
import type { TaskHelp } from './check-trace.ts';
import { type Course, type Part, partsOf, partsOfLesson } from './course.ts';
import { isFinished } from './exercise-trace.ts';
import { checkPoints, judge } from './judge.ts';
import { attemptsOf, checkOf, exerciseOf, type Progress } from './progress.ts';

/** Where somebody stands with one part. */
export interface PartStanding {
  readonly part: Part;
  readonly begun: boolean;
  /** Whether the course can be finished with it as it is. */
  readonly done: boolean;
  readonly points: number;
  /** The most points that it can give; none for an exercise, which is for practice. */
  readonly possible: number;
  /** Of a question. */
  readonly answer?: AnswerState;
  /** Of an exercise: how many of its steps have been done, and how many of these with help. */
  readonly steps?: { readonly done: number; readonly helped: number; readonly total: number };
  /** Of the check, once it has been handed in. */
  readonly verdicts?: Readonly<Record<string, Verdict>>;
  readonly help?: Readonly<Record<string, TaskHelp>>;
}

/** Where somebody stands with the course. */
export interface Standing {
  readonly parts: Readonly<Record<string, PartStanding>>;
  readonly points: number;
  readonly possible: number;
  /** The share of all points, from 0 to 1. */
  readonly scaled: number;
  /** The same in whole per cent, rounded down, so that nobody is told to have what they have not. */
  readonly percent: number;
  /** Whether every part that is not optional has been done. */
  readonly completed: boolean;
  /** Whether it has been completed with enough points. */
  readonly passed: boolean;
}

function standingOf(part: Part, progress: Progress): PartStanding {
  switch (part.kind) {
    case 'exercise': {
      const trace = exerciseOf(progress, part);
      const helped = trace.done.filter((outcome) => outcome !== 'own').length;
      const steps = { done: trace.done.length, helped, total: part.exercise.steps.length };
      const done = part.exercise.optional || isFinished(part.exercise, trace);
      return { part, begun: steps.done > 0, done, points: 0, possible: 0, steps };
    }
    case 'question': {
      const attempts = attemptsOf(progress, part);
      const answer = answerState(part.question, attempts);
      return {
        part,
        begun: attempts.length > 0,
        done: answer !== 'open',
        points: pointsFor[answer],
        possible: 1,
        answer,
      };
    }
    case 'check': {
      const trace = checkOf(progress, part);
      const { events, help, handedIn } = trace;
      const begun = events.length > 0 || Object.keys(help).length > 0 || handedIn;
      const possible = Object.keys(part.check.tasks).length;
      const judged = handedIn ? { verdicts: judge(part.check, trace), help } : {};
      return {
        part,
        begun,
        done: handedIn,
        points: handedIn ? checkPoints(part.check, trace) : 0,
        possible,
        ...judged,
      };
    }
  }
}

/** Where somebody stands: worked out from the traces alone, so it is the same after a resume. Pure. */
export function standing(course: Course, progress: Progress): Standing {
  const all = partsOf(course).map((part) => standingOf(part, progress));
  const sum = (of: (one: PartStanding) => number) => all.reduce((total, one) => total + of(one), 0);
  const points = sum((one) => one.points);
  const possible = sum((one) => one.possible);
  const scaled = possible === 0 ? 0 : points / possible;
  const completed = all.every(({ done }) => done);
  return {
    parts: Object.fromEntries(all.map((one) => [one.part.id, one])),
    points,
    possible,
    scaled,
    // Of whole and half points this is exact; of the share it is not: 0.29 * 100 is less than 29.
    percent: possible === 0 ? 0 : Math.floor((points * 100) / possible),
    completed,
    passed: completed && scaled >= course.mastery,
  };
}

/** Where somebody stands with a lesson. */
export function lessonState(
  course: Course,
  { parts }: Standing,
  lessonId: string,
): 'open' | 'begun' | 'done' {
  const lesson = course.lessons.find(({ id }) => id === lessonId);
  const own = lesson ? partsOfLesson(lesson).map(({ id }) => parts[id]) : [];
  if (own.every((one) => one?.done)) return 'done';
  return own.some((one) => one?.begun) ? 'begun' : 'open';
}
