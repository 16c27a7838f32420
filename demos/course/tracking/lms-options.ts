import type { Course } from '../model/course.ts';
import type { Kept } from '../model/progress.ts';

/** What every tracker of an LMS is handed, so that it can be tried without a browser. */
export interface LmsOptions {
  readonly course: Course;
  /** The language of the page (a tag, BCP 47). */
  readonly lang: string;
  /** The same progress, so that its drawers joined (suspend-text.ts) have at most so many characters, as far as that can be done. */
  readonly shortened: (kept: Kept, most: number) => Kept;
  readonly clock: {
    /** Milliseconds by a clock that does not jump. */
    now(): number;
    date(): Date;
  };
  /** Calls back after so many milliseconds. */
  readonly later: (work: () => void, milliseconds: number) => void;
  /** Is told what an LMS has refused, and why. */
  readonly log: (text: string) => void;
}
