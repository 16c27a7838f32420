import type { Supplies } from '../../player/supplies.ts';
import type { PortalLanguage } from '../../player/use-portal-language.ts';
import type { Attempt } from '../model/attempts.ts';
import type { CheckTrace } from '../model/check-trace.ts';
import type { Part } from '../model/course.ts';
import type { ExerciseTrace } from '../model/exercise-trace.ts';
import type { CourseTranslator } from './course-translator.ts';

/** Where the course gets what its exercises need: fetched on the site, part of the package in an LMS. */
export interface Library {
  /**
   * The supplies of a scenario in the page's language, handed over with the rest, so that it can be rendered at once.
   * @throws when they do not come; they can be asked for again
   */
  supplies(scenarioId: string): Promise<Supplies>;
  /** The languages that its portal can be shown in. */
  portalLanguages(scenarioId: string): readonly PortalLanguage[];
}

/** What the view of every part is given. A view has a heading with `data-part-heading` and `tabIndex={-1}`, which takes focus when the part is opened. */
interface PartView {
  translator: CourseTranslator;
}

/** The view of a question. */
export interface QuestionProps extends PartView {
  part: Extract<Part, { kind: 'question' }>;
  /** Its number in the lesson, from 1, and how many there are. */
  number: number;
  total: number;
  attempts: readonly Attempt[];
  /** @param took milliseconds since the question was opened or last answered */
  onAttempt: (attempt: Attempt, took: number) => void;
}

/** The view of an exercise. */
export interface ExerciseProps extends PartView {
  part: Extract<Part, { kind: 'exercise' }>;
  trace: ExerciseTrace;
  onTrace: (trace: ExerciseTrace) => void;
  library: Library;
  /** The language chosen for the portal (a tag). */
  portalLang: string;
}

/** The view of the check. */
export interface CheckProps extends PartView {
  part: Extract<Part, { kind: 'check' }>;
  trace: CheckTrace;
  onTrace: (trace: CheckTrace) => void;
  library: Library;
  portalLang: string;
}
