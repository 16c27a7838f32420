import { course } from '../../demos/course/index.ts';
import { checkKeys } from '../../demos/course/model/check.ts';
import { exerciseTitleKey, isExcerpt, lessonKeys } from '../../demos/course/model/lesson.ts';
import type { CourseCatalogs, CourseStrings } from '../../demos/course/ui/course-translator.ts';
import type { LabelCatalog, LabelKey } from '../../demos/portal/model/labels.ts';
import type { PortalScenario } from '../../demos/scenarios/index.ts';

type Words = Readonly<Record<string, string>>;

/** Where the words of the course are read, in one language. Who asks has them from Vite, or from the disk. */
export interface CourseSources {
  /** A language tag (BCP 47). */
  readonly lang: string;
  /** A catalog by its folder from the root of the project. */
  readonly catalog: (folder: string) => Words;
  readonly scenarioTitle: (scenario: PortalScenario) => string;
  /** Titles of the guide's pages, by slug. */
  readonly titles: Words;
  /** All labels of the portal as the check's customer has them, by the tags of the languages that it can be shown in; the language itself is among them. */
  readonly labels: Readonly<Record<string, LabelCatalog>>;
}

/** The folders that hold words of the course, from the root of the project. */
export const courseFolders: readonly string[] = [
  'demos/course',
  ...course.lessons.map(({ id }) => `demos/course/lessons/${id}`),
  'demos/course/check',
];

/** The scenarios in which something is done: those of the exercises, and that of the check. */
export const courseScenarios: readonly PortalScenario[] = [
  ...new Map(
    [
      ...course.lessons.flatMap(({ exercises }) => Object.values(exercises).map(({ scenario }) => scenario)),
      course.check.scenario,
    ].map((scenario) => [scenario.id, scenario]),
  ).values(),
];

/** The catalog in a folder, with exactly the keys that are asked for: a key too many would be sent to everybody. */
function taken(folder: string, keys: readonly string[], { catalog, lang }: CourseSources): Words {
  const words = catalog(folder);
  const missing = keys.filter((key) => !words[key]);
  if (missing.length > 0)
    throw new Error(
      `The catalog of ${folder} in "${lang}" lacks ${missing.map((key) => `"${key}"`).join(', ')}. Write the text there: the course asks for it.`,
    );
  return Object.fromEntries(keys.map((key) => [key, words[key] ?? '']));
}

/** What exercises are called that are only some of their scenario, by the scenario's id. */
const excerptTitles = (lessons: Readonly<Record<string, Words>>) =>
  Object.fromEntries(
    course.lessons.flatMap(({ id, exercises }) =>
      Object.values(exercises)
        .filter(isExcerpt)
        .map((one) => [one.scenario.id, lessons[id]?.[exerciseTitleKey(one)] ?? '']),
    ),
  );

const citedIn = (catalogs: readonly Words[]) =>
  new Set(
    catalogs
      .flatMap((words) => Object.values(words))
      .flatMap((text) => [...text.matchAll(/\$t\(portal:([^),\s]+)/gu)].map(([, key]) => key as LabelKey)),
  );

/**
 * Everything that the course says in a language, and of the portal's labels those that it cites.
 * @throws when a catalog lacks a text, naming the folder and the keys
 */
export function courseCatalogsFrom(sources: CourseSources): CourseCatalogs {
  const strings = sources.catalog('demos/course') as CourseStrings;
  const lessons = Object.fromEntries(
    course.lessons.map((lesson) => [
      lesson.id,
      taken(`demos/course/lessons/${lesson.id}`, lessonKeys(lesson), sources),
    ]),
  );
  const check = taken('demos/course/check', checkKeys(course.check), sources);
  const cited = citedIn([strings, ...Object.values(lessons), check]);
  const pages = new Set<string>(course.lessons.flatMap((lesson) => lesson.pages));
  return {
    lang: sources.lang,
    strings,
    lessons,
    check,
    exercises: {
      ...Object.fromEntries(
        courseScenarios.map((scenario) => [scenario.id, sources.scenarioTitle(scenario)]),
      ),
      ...excerptTitles(lessons),
    },
    pages: Object.fromEntries(Object.entries(sources.titles).filter(([slug]) => pages.has(slug))),
    labels: Object.fromEntries(
      Object.entries(sources.labels).map(([lang, labels]) => [
        lang,
        Object.fromEntries([...cited].flatMap((key) => (labels[key] ? [[key, labels[key]]] : []))),
      ]),
    ),
  };
}
