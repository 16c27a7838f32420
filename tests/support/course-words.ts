import { course } from '../../demos/course/index.ts';
import { type CourseTranslator, createCourseTranslator } from '../../demos/course/ui/course-translator.ts';
import { courseCatalogsFrom } from '../../src/config/course-words.ts';
import { customerOf, namesOf } from '../../src/config/customers.ts';
import { completeTags, type Locale, locales } from '../../src/config/locales.ts';
import { catalogIn, labelsIn } from '../../src/config/simulation-words.ts';

/** What the course says on a page in one language while its portal is shown in another. */
export function courseTranslatorOf(page: Locale, portal: Locale = page): CourseTranslator {
  const customer = customerOf(course.check.scenario);
  const labels = completeTags.map((tag) => [
    locales[tag].lang,
    { ...labelsIn(tag), ...catalogIn(`demos/portal/customers/${customer}`, tag), ...namesOf(customer) },
  ]);
  const catalogs = courseCatalogsFrom({
    lang: locales[page].lang,
    catalog: (folder) => catalogIn(folder, page),
    scenarioTitle: ({ id }) => catalogIn(`demos/scenarios/${id}`, page)['title'] ?? id,
    titles: {},
    labels: Object.fromEntries(labels),
  });
  return createCourseTranslator(catalogs, locales[portal].lang);
}
