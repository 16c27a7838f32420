import { check } from './check/check.ts';
import { apply } from './lessons/apply/lesson.ts';
import { ask } from './lessons/ask/lesson.ts';
import { followUp } from './lessons/follow-up/lesson.ts';
import { notifications } from './lessons/notifications/lesson.ts';
import { service } from './lessons/service/lesson.ts';
import type { Course } from './model/course.ts';

/** The course: five lessons in order, then the practical check. A folder that is not listed here fails a test. */
export const course: Course = {
  lessons: [service, apply, notifications, ask, followUp],
  check,
  mastery: 0.8,
};
