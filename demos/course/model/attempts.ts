import { type Answer, alternatives, isAnswerTo, isRight, type Question } from './question.ts';

/** What has been done with a question, oldest first: answers, the answer asked for, or the question passed over. */
export type Attempt = { readonly answer: Answer } | 'shown' | 'skipped';

const marks = { shown: '!', skipped: '-' } as const;

/** More than anybody needs; what is tried beyond that is not kept. */
export const mostAttempts = 20;

/** The attempts as text: each answer as the places of its alternatives in base 36, told apart by commas. */
export function writeAttempts(question: Question, attempts: readonly Attempt[]): string {
  const known = alternatives(question);
  return attempts
    .map((attempt) =>
      typeof attempt === 'string'
        ? marks[attempt]
        : attempt.answer.map((one) => known.indexOf(one).toString(36)).join(''),
    )
    .join(',');
}

/** Reads what {@link writeAttempts} wrote; null for anything else. */
export function readAttempts(question: Question, text: string): readonly Attempt[] | null {
  if (text === '') return [];
  const known = alternatives(question);
  const attempts: Attempt[] = [];
  for (const part of text.split(',')) {
    if (part === marks.shown) attempts.push('shown');
    else if (part === marks.skipped) attempts.push('skipped');
    else {
      const answer = [...part].map((place) => known[Number.parseInt(place, 36)] ?? '');
      if (!isAnswerTo(question, answer)) return null;
      attempts.push({ answer });
    }
  }
  // A place can be written in more ways than one (`a`, `A`): only ours is taken.
  return attempts.length <= mostAttempts && writeAttempts(question, attempts) === text ? attempts : null;
}

/** Where somebody stands with a question. */
export type AnswerState = 'open' | 'right' | 'rightLater' | 'wrong' | 'shown' | 'skipped';

/**
 * Where somebody stands with a question. The first right answer settles it, and so does having it shown; passing it
 * over does not.
 */
export function answerState(question: Question, attempts: readonly Attempt[]): AnswerState {
  let state: AnswerState = 'open';
  let wrong = 0;
  for (const attempt of attempts) {
    if (attempt === 'shown') return 'shown';
    if (attempt === 'skipped') {
      if (state === 'open') state = 'skipped';
    } else if (isRight(question, attempt.answer)) return wrong === 0 ? 'right' : 'rightLater';
    else {
      wrong += 1;
      state = 'wrong';
    }
  }
  return state;
}

/** Points by the first right answer: a whole one at once, half a one later, none for what was shown or passed over. */
export const pointsFor: Readonly<Record<AnswerState, number>> = {
  open: 0,
  right: 1,
  rightLater: 0.5,
  wrong: 0,
  shown: 0,
  skipped: 0,
};

/**
 * At most so many of the attempts, with the same {@link answerState}. Kept are the first ones and the one that settles
 * the question, or else the last; what came after it was settled, and passing over among answers, tell nothing.
 * @param most at least two: a wrong answer and the right one
 */
export function fewer(question: Question, attempts: readonly Attempt[], most: number): readonly Attempt[] {
  if (attempts.length <= most) return attempts;
  const settling = attempts.findIndex(
    (attempt) => attempt === 'shown' || (attempt !== 'skipped' && isRight(question, attempt.answer)),
  );
  const counted = settling < 0 ? attempts : attempts.slice(0, settling + 1);
  const told = counted.filter((attempt) => attempt !== 'skipped');
  const [some, last] = told.length > 0 ? [told, told.slice(-1)] : [counted, counted.slice(-1)];
  return some.length <= most ? some : [...some.slice(0, most - 1), ...last];
}
