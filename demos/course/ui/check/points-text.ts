import type { PracticalCheck } from '../../model/check.ts';
import type { CheckTrace } from '../../model/check-trace.ts';
import { checkPoints } from '../../model/judge.ts';
import type { CourseTranslator } from '../course-translator.ts';

/** How many points a check that was handed in gave, in words. */
export function pointsText(check: PracticalCheck, trace: CheckTrace, { t }: CourseTranslator): string {
  return t('check.points', {
    points: checkPoints(check, trace),
    possible: Object.keys(check.tasks).length,
  });
}
