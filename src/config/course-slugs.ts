import { course } from '../../demos/course/index.ts';
import type { Lesson } from '../../demos/course/model/lesson.ts';
import type { Locale } from './locales.ts';
import { pathTo } from './paths.ts';

/** The page of the guide that tells a lesson, as a slug without the language: the pages are numbered as the lessons are. */
export const lessonSlug = ({ id }: Lesson): string =>
  `learn/lesson-${course.lessons.findIndex((one) => one.id === id) + 1}`;

/** Where a question stands on that page. */
export const questionPlace = (name: string): string => `question-${name}`;

/** The address of a question in the guide. */
export const questionAddress = (locale: Locale, lesson: Lesson, name: string): string =>
  `${pathTo(locale, lessonSlug(lesson))}#${questionPlace(name)}`;
