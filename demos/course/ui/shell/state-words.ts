import type { PartStanding } from '../../model/standing.ts';
import type { CourseKey, CourseTranslator } from '../course-translator.ts';

/** The key of the words for where one stands with a part. */
function keyOf({ part, begun, done, answer, steps }: PartStanding): CourseKey {
  switch (part.kind) {
    case 'question':
      return `lesson.part.${answer ?? 'open'}`;
    case 'check':
      return done ? 'course.check.handedIn' : begun ? 'course.check.begun' : 'course.check.open';
    case 'exercise': {
      if (steps && steps.done >= steps.total) return 'lesson.part.done';
      if (begun) return 'lesson.part.begun';
      return part.exercise.optional ? 'lesson.part.optional' : 'lesson.part.open';
    }
  }
}

/** Whether a part is ticked off: an exercise or the check that has been done, a question that has been answered rightly. */
export function isAchieved({ begun, done, answer }: PartStanding): boolean {
  return answer ? answer === 'right' || answer === 'rightLater' : begun && done;
}

/**
 * Points as they are written in a language: halves are all that there is beside whole ones. Whole ones need no formatter:
 * the first one costs the browser as much as drawing the course.
 */
export const points = (count: number, { lang }: CourseTranslator) =>
  Number.isInteger(count)
    ? String(count)
    : new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(count);

/** Where one stands with a part, in words. */
export function stateOf(
  standing: PartStanding,
  changed: readonly string[],
  translator: CourseTranslator,
): string {
  const { t } = translator;
  const { part } = standing;
  if (changed.includes(part.id))
    return t(part.kind === 'check' ? 'course.check.changed' : 'lesson.part.changed');
  return t(keyOf(standing), {
    points: points(standing.points, translator),
    possible: points(standing.possible, translator),
  });
}
