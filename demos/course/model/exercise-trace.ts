import type { Exercise } from './lesson.ts';

/** How a step of an exercise was done: unaided, after a hint, after being shown where, or by the player. */
export type StepOutcome = 'own' | 'hint' | 'shown' | 'skipped';

const letters = { own: 'o', hint: 'h', shown: 's', skipped: 'k' } as const satisfies Record<
  StepOutcome,
  string
>;
const outcomes = new Map<string, StepOutcome>(
  Object.entries(letters).map(([outcome, letter]) => [letter, outcome as StepOutcome]),
);

/** What has been done of an exercise. Nothing that was typed is part of it. */
export interface ExerciseTrace {
  /** How each step was done the first time, in order, as far as one has come. */
  readonly done: readonly StepOutcome[];
  /** The step at which one stands, counted from 0 within the exercise; one may have gone back. */
  readonly at: number;
}

/** An exercise of which nothing has been done. */
export const nothingDone: ExerciseTrace = { done: [], at: 0 };

/** Whether all steps of an exercise have been done. */
export const isFinished = ({ steps }: Exercise, { done }: ExerciseTrace) => done.length >= steps.length;

/**
 * The trace after a step has been reached, forward or back. The first time that a step is done is what counts. Steps
 * that were passed on the way count as done by the player when it did the one left behind (`skipped`); else what was
 * done met them too, unaided.
 * @param from the step left behind
 * @param at the step now reached; after the last one, the number of steps
 * @param outcome how the step left behind was done
 */
export function afterStep(
  trace: ExerciseTrace,
  from: number,
  at: number,
  outcome: StepOutcome,
): ExerciseTrace {
  const done = [...trace.done];
  while (done.length < at)
    done.push(done.length === from ? outcome : outcome === 'skipped' ? 'skipped' : 'own');
  return { done, at };
}

/** The trace as text: a letter for each step done, then the step at which one stands. */
export function writeExercise({ done, at }: ExerciseTrace): string {
  return `${done.map((outcome) => letters[outcome]).join('')}${at}`;
}

/** Reads what {@link writeExercise} wrote; null for anything else. */
export function readExercise({ steps }: Exercise, text: string): ExerciseTrace | null {
  const [, word, number] = /^([ohsk]*)(\d{1,3})$/u.exec(text) ?? [];
  if (word === undefined || number === undefined) return null;
  const at = Number(number);
  // One may stand before any step that has been done, before the first that has not, or after the last.
  if (word.length > steps.length || at > word.length || String(at) !== number) return null;
  return { done: [...word].map((letter) => outcomes.get(letter) as StepOutcome), at };
}
