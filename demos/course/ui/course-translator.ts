import { createInstance } from 'i18next';
import { markLabel, parseSegments, type Segment } from '../../engine/rich-text.ts';
import { followsPage, type LabelCatalog } from '../../portal/model/labels.ts';
import type en from '../en.json';

/** All strings of the course in one language, apart from lessons and check. */
export type CourseStrings = Readonly<Record<keyof typeof en, string>>;

// Plural forms are written `key_one`, `key_other` in the catalogs and asked for as `key`.
type WithoutPlural<Key> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

/** The key of a string of the course. */
export type CourseKey = WithoutPlural<keyof typeof en>;

type Words = Readonly<Record<string, string>>;

/** Everything the course says in one language, apart from its exercises. Plain data. */
export interface CourseCatalogs {
  /** The language of the page (a tag, BCP 47). */
  readonly lang: string;
  readonly strings: CourseStrings;
  /** Words of each lesson, by its id. */
  readonly lessons: Readonly<Record<string, Words>>;
  readonly check: Words;
  /** Titles of the exercises, by their scenarios' ids: the scenarios' own, or the lessons' where only some of one is done. */
  readonly exercises: Words;
  /** Titles of the guide's pages that lessons name, by slug. */
  readonly pages: Words;
  /** The portal's labels that any of these words cite, in each language that the portal can be shown in, by its tag. */
  readonly labels: Readonly<Record<string, LabelCatalog>>;
}

/** What the course says, in the page's language with labels in that of the portal. */
export interface CourseTranslator {
  readonly lang: string;
  readonly portalLang: string;
  t(key: CourseKey, values?: Record<string, string | number>): string;
  rich(key: CourseKey, values?: Record<string, string | number>): Segment[];
  /** Words of a lesson. */
  lesson(lessonId: string, key: string): Segment[];
  /** Words of the check. */
  check(key: string): Segment[];
  /** The title of an exercise, by its scenario. */
  exercise(scenarioId: string): string;
  /** The language in which a label is on screen. */
  labelLang(key: string): string;
}

/**
 * Brings the catalogs together through i18next. Sentences cite labels as `$t(portal:key)`.
 * @param portalLang in which the portal is shown (a tag); one of those that have labels
 */
export function createCourseTranslator(
  catalogs: CourseCatalogs,
  portalLang = catalogs.lang,
): CourseTranslator {
  const { lang, strings, lessons, check, exercises, labels } = catalogs;
  const cited = Object.entries(labels[lang] ?? {}).map(([key, own]) => {
    const text = followsPage(key) ? own : (labels[portalLang]?.[key as keyof LabelCatalog] ?? own);
    return [key, markLabel(key, text ?? key)];
  });
  const ofLessons = Object.entries(lessons).flatMap(([id, words]) =>
    Object.entries(words).map(([key, text]) => [`${id}/${key}`, text]),
  );
  const i18n = createInstance();
  i18n.init({
    lng: lang,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    defaultNS: 'course',
    resources: {
      [lang]: {
        course: strings,
        lessons: Object.fromEntries(ofLessons),
        check,
        portal: Object.fromEntries(cited),
      },
    },
    interpolation: { escapeValue: false },
  });
  return {
    lang,
    portalLang,
    t: (key, values) => i18n.t(key, { ns: 'course', ...values }),
    rich: (key, values) => parseSegments(i18n.t(key, { ns: 'course', ...values })),
    lesson: (id, key) => parseSegments(i18n.t(`${id}/${key}`, { ns: 'lessons' })),
    check: (key) => parseSegments(i18n.t(key, { ns: 'check' })),
    exercise: (id) => exercises[id] ?? id,
    labelLang: (key) => (followsPage(key) ? lang : portalLang),
  };
}
