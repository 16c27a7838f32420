import type { Attempt } from '../../model/attempts.ts';
import { type Answer, type Question, rightAnswer } from '../../model/question.ts';

/** An answer that is being made: '' stands where nothing has been chosen. */
export type Draft = readonly string[];

/** The draft with which a question opens: the answer that was shown, the last one given, or none. */
export function firstDraft(question: Question, attempts: readonly Attempt[]): Draft {
  if (attempts.includes('shown')) return rightAnswer(question);
  const given = attempts.findLast((attempt) => typeof attempt !== 'string');
  if (given) return given.answer;
  return question.kind === 'order' ? question.items : rightAnswer(question).map(() => '');
}

/** The places of a draft at which nothing has been chosen. */
export function missingIn(draft: Draft): number[] {
  return draft.flatMap((one, place) => (one === '' ? [place] : []));
}

/** The items with the one at `from` moved to `to`; as they were when there is no such place. */
export function moved(items: Draft, from: number, to: number): Draft {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}

/** For each place of an answer, whether it is right there. */
export function rightPlaces(question: Question, answer: Answer): boolean[] {
  return rightAnswer(question).map((one, place) => answer[place] === one);
}

/**
 * For each place of a draft, whether it is right: as far as it is still what was answered. Null where it has been
 * changed since, and everywhere before an answer.
 */
export function marksOf(question: Question, draft: Draft, answered: Answer | null): (boolean | null)[] {
  const right = answered === null ? [] : rightPlaces(question, answered);
  return draft.map((one, place) => (answered?.[place] === one ? (right[place] ?? null) : null));
}
