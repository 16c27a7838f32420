import { course } from '../../demos/course/index.ts';
import type { CourseCatalogs } from '../../demos/course/ui/course-translator.ts';
import { pageCatalogs, playerLocale, simulationLocale } from './catalogs.ts';
import { courseCatalogsFrom, courseFolders, courseScenarios } from './course-words.ts';
import { customerOf } from './customers.ts';
import { keysIn, lacking } from './fallback.ts';
import { portalLabels, portalLocale } from './labels.ts';
import { defaultLocale, isPartial, type Locale, locales, localeTags } from './locales.ts';
import { type CatalogFiles, readCatalog } from './read-catalog.ts';

/* The words of the course, picked at build time for one language: `demos/` knows none. */

const files: CatalogFiles = import.meta.glob(
  ['../../demos/course/*.json', '../../demos/course/lessons/*/*.json', '../../demos/course/check/*.json'],
  { eager: true, import: 'default' },
);

const written = (folder: string, locale: Locale) => readCatalog(files, folder, locale);

/** Whether the course, and all that is done in it, is written in a language. */
function speaks(locale: Locale): boolean {
  const { lang } = locales[locale];
  const whole = (folder: string) =>
    lacking(keysIn(lang, Object.keys(written(folder, defaultLocale))), written(folder, locale)).length === 0;
  return (
    playerLocale(locale) === locale &&
    courseFolders.every(whole) &&
    courseScenarios.every((scenario) => simulationLocale(scenario, locale) === locale)
  );
}

/** The language in which readers of a language are given the course: a partial language only when it has all of it. */
export function courseLocale(locale: Locale): Locale {
  return !isPartial(locale) || speaks(locale) ? locale : defaultLocale;
}

/** The languages that the portal can be shown in: the page's own stands among them even where its labels are borrowed. */
export const coursePortalLocales = (): Locale[] => localeTags.filter((tag) => portalLocale(tag) === tag);

/**
 * Everything that the course says in one of its languages.
 * @param titles of the guide's pages, by slug
 * @throws when a catalog lacks a text
 */
export function courseCatalogs(locale: Locale, titles: Readonly<Record<string, string>>): CourseCatalogs {
  const customer = customerOf(course.check.scenario);
  const shown = new Set([locale, ...coursePortalLocales()]);
  return courseCatalogsFrom({
    lang: locales[locale].lang,
    catalog: (folder) => written(folder, locale),
    scenarioTitle: (scenario) => pageCatalogs(scenario, locale).words['title'] ?? scenario.id,
    titles,
    labels: Object.fromEntries([...shown].map((tag) => [locales[tag].lang, portalLabels(tag, customer)])),
  });
}

/** What the course says itself in one of its languages, for pages that show only a sentence of it. */
export const courseStrings = (locale: Locale) => written('demos/course', locale) as CourseCatalogs['strings'];
