import type { Kept } from '../model/progress.ts';
import type { Question } from '../model/question.ts';
import type { Standing } from '../model/standing.ts';

/** One answer to a question, or one task of the check, as it is told to an LMS. Nothing that was typed is part of it. */
export interface AnswerReport {
  /** The part's id: `<lesson>/<question>`, or `check/<task>`. Language-independent. */
  readonly id: string;
  readonly kind: Question['kind'] | 'task';
  /** Ids of alternatives; of a task the verdict. For `match`, pairs `[situation, choice]` are made with {@link situations}. */
  readonly response: readonly string[];
  readonly right: readonly string[];
  /** Of `match` alone: the situations, in the order of the response. */
  readonly situations?: readonly string[];
  readonly correct: boolean;
  /** What was asked, as plain text in the reader's language. */
  readonly description: string;
  /** How long it took, in milliseconds, by a clock that does not jump. */
  readonly took: number;
}

/** Why something could not be kept or reported. The course goes on; the reader is told. */
export type Trouble = 'notKept' | 'notSent' | 'noLms' | 'full';

/** A store that is the reader's own, and that other windows of the same browser write to as well. */
export interface OwnStore {
  /**
   * Tells the listener whether something else has been kept there meanwhile. While that is so, nothing is kept: one of
   * the two ways below must be chosen. Returns how to stop.
   */
  onElsewhere(listener: (there: boolean) => void): () => void;
  /** Takes over what is there now, and returns it. */
  takeOver(): Kept;
  /** Keeps what was last handed to {@link Tracker.keep}, in place of what is there. */
  keepOwn(): void;
}

/** Where progress is kept and results are told: the browser, or an LMS. */
export interface Tracker {
  /** What was kept the last time. */
  readonly kept: Kept;
  /** Whether it has been passed in an earlier visit, by what the store says. That is never taken back. */
  readonly passedBefore: boolean;
  /** Keeps the progress as it is now, and tells where the reader stands. Called after every step and answer. */
  keep(kept: Kept, standing: Standing, place: string): void;
  /** Tells an answer, once. */
  answered(report: AnswerReport): void;
  /** The reader leaves: called on `pagehide`, perhaps more than once. */
  leave(): void;
  /** Tells the listener of trouble, and of its end by null. Returns how to stop. */
  onTrouble(listener: (trouble: Trouble | null) => void): () => void;
  /** Where an LMS wants readers to be led when they leave; undefined where it is enough to close the window. */
  readonly wayOut?: string;
  /** Of the browser alone: the reader may export, import and delete what is kept. */
  readonly own?: OwnStore;
}
