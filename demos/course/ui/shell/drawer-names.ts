import type { Course } from '../../model/course.ts';
import type { CourseTranslator } from '../course-translator.ts';
import { fullName } from './place-names.ts';

/** The lessons, or the check, whose drawers these are, as a list within a sentence. */
export function drawerNames(
  course: Course,
  drawers: readonly string[],
  translator: CourseTranslator,
): string {
  const names = drawers.map((drawer) => fullName(course, drawer, translator) ?? drawer);
  return new Intl.ListFormat(translator.lang, { type: 'conjunction' }).format(names);
}
