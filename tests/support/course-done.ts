import { type Attempt, mostAttempts } from '../../demos/course/model/attempts.ts';
import type { PracticalCheck } from '../../demos/course/model/check.ts';
import { type CheckTrace, untouched } from '../../demos/course/model/check-trace.ts';
import { type Course, partsOf } from '../../demos/course/model/course.ts';
import type { StepOutcome } from '../../demos/course/model/exercise-trace.ts';
import { replay } from '../../demos/course/model/judge.ts';
import {
  noProgress,
  type Progress,
  withAttempts,
  withCheck,
  withExercise,
} from '../../demos/course/model/progress.ts';
import {
  type Answer,
  alternatives,
  isAnswerTo,
  isRight,
  type Question,
  rightAnswer,
} from '../../demos/course/model/question.ts';
import { nextOfWay } from '../../demos/course/model/way.ts';
import type { PortalEvent } from '../../demos/portal/model/events.ts';

/** An answer that is wrong. */
export function wrongAnswer(question: Question): Answer {
  const known = alternatives(question);
  const right = rightAnswer(question);
  const candidates = [right.toReversed(), right.map(() => known[0] ?? ''), right.map(() => known[1] ?? '')];
  const wrong = candidates.find((answer) => isAnswerTo(question, answer) && !isRight(question, answer));
  if (wrong) return wrong;
  throw new Error(`No wrong answer was found to ${JSON.stringify(question)}: add a candidate here.`);
}

/** What somebody does who asks what to do next in each task until it is solved. */
export function eventsOfWays(check: PracticalCheck): PortalEvent[] {
  const events: PortalEvent[] = [];
  for (const { way } of Object.values(check.tasks)) {
    for (let tries = 0; tries < 100; tries += 1) {
      const step = nextOfWay(way, replay(check, events).now);
      if (step === null) break;
      events.push(...step.events);
    }
  }
  return events;
}

/** The check handed in with everything met. */
export const solved = (check: PracticalCheck): CheckTrace => ({
  ...untouched,
  events: eventsOfWays(check),
  handedIn: true,
});

/** How a course is gone through. */
interface Manner {
  /** What is done with a question before it is answered rightly, or instead. */
  readonly attempts?: (question: Question) => readonly Attempt[];
  readonly outcome?: StepOutcome;
  readonly check?: CheckTrace;
}

/** A question answered wrongly until no more is kept. */
export const tirelessly = (question: Question): readonly Attempt[] =>
  Array.from({ length: mostAttempts }, (_, count) => ({
    answer: count === mostAttempts - 1 ? rightAnswer(question) : wrongAnswer(question),
  }));

/** The progress of somebody who has done everything; unless told otherwise, rightly at once. */
export function everythingDone(course: Course, manner: Manner = {}): Progress {
  const { attempts = (question) => [{ answer: rightAnswer(question) }], outcome = 'own' } = manner;
  let progress = noProgress;
  for (const part of partsOf(course)) {
    if (part.kind === 'exercise') {
      const { steps } = part.exercise;
      progress = withExercise(progress, part, { done: steps.map(() => outcome), at: steps.length });
    } else if (part.kind === 'question') progress = withAttempts(progress, part, attempts(part.question));
    else progress = withCheck(progress, part, manner.check ?? solved(part.check));
  }
  return progress;
}
