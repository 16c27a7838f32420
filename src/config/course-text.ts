import { course } from '../../demos/course/index.ts';
import type { Lesson } from '../../demos/course/model/lesson.ts';
import { type CourseTranslator, createCourseTranslator } from '../../demos/course/ui/course-translator.ts';
import { portalReferenceLocale } from './catalogs.ts';
import { courseCatalogs, courseLocale } from './course-catalogs.ts';
import { type Locale, locales } from './locales.ts';

/* The course as the guide's pages tell it. */

/** The tag of the language in which readers of a language are given the course, where it is another than that of the text around. */
export function courseLang(locale: Locale): string | undefined {
  const spoken = courseLocale(locale);
  return spoken === locale ? undefined : locales[spoken].lang;
}

/** What the course says on a page: as it is there, and the same with the labels of a portal in English. */
export interface ToldCourse {
  readonly own: CourseTranslator;
  readonly reference: CourseTranslator;
}

const told = new Map<Locale, ToldCourse>();

function tell(locale: Locale): ToldCourse {
  // Titles of pages are those of the pages themselves, where they are named.
  const catalogs = courseCatalogs(locale, {});
  const reference = locales[portalReferenceLocale].lang;
  return { own: createCourseTranslator(catalogs), reference: createCourseTranslator(catalogs, reference) };
}

/**
 * What the course says to readers of a language.
 * @throws when a catalog is missing, or lacks a text
 */
export function toldCourse(reader: Locale): ToldCourse {
  const locale = courseLocale(reader);
  const known = told.get(locale) ?? tell(locale);
  told.set(locale, known);
  return known;
}

/**
 * A lesson by its id.
 * @throws when the course has none of that name, naming those that it has
 */
export function lessonById(id: string): Lesson {
  const lesson = course.lessons.find((one) => one.id === id);
  if (lesson) return lesson;
  throw new Error(
    `The course has no lesson "${id}". It has: ${course.lessons.map((one) => one.id).join(', ')}.`,
  );
}
