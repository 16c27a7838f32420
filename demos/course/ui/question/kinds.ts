import type { Segment } from '../../../engine/rich-text.ts';
import type { CourseTranslator } from '../course-translator.ts';
import type { Draft } from './draft.ts';

/** What the form of every kind of question is given. */
export interface KindProps<Kind> {
  question: Kind;
  /** Begins the ids of what the form draws. */
  id: string;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  /** For each place of the answer whether it is right; null where nothing is to be said of it. */
  marks: readonly (boolean | null)[];
  /** The id of the paragraph that says what is missing, while something is. */
  problem: string | undefined;
  /** Words of this question. */
  words: (key: string) => Segment[];
  translator: CourseTranslator;
}
