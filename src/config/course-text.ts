import { course } from '../../demos/course/index.ts';
import { checkKeys, type PracticalCheck } from '../../demos/course/model/check.ts';
import { type Lesson, lessonKeys } from '../../demos/course/model/lesson.ts';
import {
  type CourseStrings,
  type CourseTranslator,
  createCourseTranslator,
} from '../../demos/course/ui/course-translator.ts';
import { portalReferenceLocale } from './catalogs.ts';
import { customerOf } from './customers.ts';
import { portalLabels } from './labels.ts';
import { defaultLocale, isPartial, type Locale, locales } from './locales.ts';
import { type CatalogFiles, readCatalog } from './read-catalog.ts';

/* The course as the guide's pages tell it: its words in demos/course/ are read by Vite here. */

const wordFiles: CatalogFiles = import.meta.glob('../../demos/course/{lessons/*,check}/*.json', {
  eager: true,
  import: 'default',
});

type Words = Readonly<Record<string, string>>;

/** The language in which readers of a language are given the course: their own, unless that is still being translated. */
export const courseLocale = (locale: Locale): Locale => (isPartial(locale) ? defaultLocale : locale);

/** The tag of that language, where it is another than that of the text around. */
export function courseLang(locale: Locale): string | undefined {
  const spoken = courseLocale(locale);
  return spoken === locale ? undefined : locales[spoken].lang;
}

function wordsIn(folder: string, locale: Locale, needed: readonly string[], wanted: string): Words {
  const words = readCatalog(wordFiles, folder, locale);
  const missing = needed.filter((key) => !words[key]);
  if (missing.length === 0) return words;
  throw new Error(
    `${folder}/${locale}.json lacks ${missing.map((key) => `"${key}"`).join(', ')}. Write the text there: ${wanted} beside it asks for it.`,
  );
}

/**
 * A lesson's own words in a language, labels still as `$t(portal:…)`.
 * @throws when one is missing, naming the file and the keys
 */
export const lessonWords = (lesson: Lesson, reader: Locale): Words =>
  wordsIn(`demos/course/lessons/${lesson.id}`, courseLocale(reader), lessonKeys(lesson), 'lesson.ts');

/**
 * The check's own words in a language, labels still as `$t(portal:…)`.
 * @throws when one is missing, naming the file and the keys
 */
export const checkWords = (check: PracticalCheck, reader: Locale): Words =>
  wordsIn('demos/course/check', courseLocale(reader), checkKeys(check), 'check.ts');

/** What the course says on a page: as it is there, and the same with the labels of a portal in English. */
export interface ToldCourse {
  readonly own: CourseTranslator;
  readonly reference: CourseTranslator;
}

const told = new Map<Locale, ToldCourse>();

function tell(locale: Locale): ToldCourse {
  const { lang } = locales[locale];
  const reference = locales[portalReferenceLocale].lang;
  const customer = customerOf(course.check.scenario);
  const catalogs = {
    lang,
    // What the course says around its lessons is said where it is taken.
    strings: {} as CourseStrings,
    lessons: Object.fromEntries(course.lessons.map((lesson) => [lesson.id, lessonWords(lesson, locale)])),
    check: checkWords(course.check, locale),
    exercises: {},
    pages: {},
    labels: {
      [reference]: portalLabels(portalReferenceLocale, customer),
      [lang]: portalLabels(locale, customer),
    },
  };
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
