import type { Course } from '../../model/course.ts';
import type { CourseTranslator } from '../course-translator.ts';
import type { Place } from './places.ts';
import type { Way } from './use-progress.ts';

/** Addresses of the guide's pages, by slug. */
export type GuideAddresses = Readonly<Record<string, string>>;

/** What every view of the course's own is given. */
export interface ViewProps {
  course: Course;
  way: Way;
  translator: CourseTranslator;
}

/** The view of a place that belongs to a lesson. */
export interface LessonViewProps extends ViewProps {
  place: Extract<Place, { kind: 'opening' | 'remember' | 'end' }>;
}
