import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { course } from '../../../demos/course/index.ts';
import { partsOf } from '../../../demos/course/model/course.ts';
import { scenariosOf } from '../../../demos/course/package/scenarios.ts';
import type { PackagedLabels, PackageWords } from '../../../demos/course/package/words.ts';
import type { CourseCatalogs } from '../../../demos/course/ui/course-translator.ts';
import { stepIds } from '../../../demos/engine/scenario.ts';
import type { Rest, Supplies } from '../../../demos/player/supplies.ts';
import type { CustomerId } from '../../../demos/portal/customers/customer.ts';
import type { LabelCatalog } from '../../../demos/portal/model/labels.ts';
import type { PortalScenario } from '../../../demos/scenarios/index.ts';
import { type CompleteLocale, completeTags, type Locale, locales } from '../../config/locales.ts';

/*
 * The words of a package are those that the site's own course fetches: they are taken from the built site, so neither
 * can have what the other lacks.
 */

/**
 * A catalog of the built site.
 * @throws when it is not there
 */
async function readBuilt<Content>(dist: string, name: string, locale: Locale): Promise<Content> {
  const file = `catalogs/${name}.${locale}.json`;
  try {
    return JSON.parse(await readFile(path.join(dist, file), 'utf8'));
  } catch (error) {
    throw new Error(
      `A package needs ${file}, which src/pages/catalogs/ writes into the built site; it could not be read (${error}).`,
    );
  }
}

async function labelsIn(
  dist: string,
  locale: Locale,
  customers: readonly CustomerId[],
): Promise<PackagedLabels> {
  const shared = await readBuilt<LabelCatalog>(dist, 'portal', locale);
  const own = customers.map(async (customer): Promise<[CustomerId, LabelCatalog]> => {
    const all = await readBuilt<LabelCatalog>(dist, `portal-${customer}`, locale);
    return [customer, Object.fromEntries(Object.entries(all).filter(([key]) => !Object.hasOwn(shared, key)))];
  });
  return { name: locales[locale].label, shared, customers: Object.fromEntries(await Promise.all(own)) };
}

/** The words of a scenario without those of steps that the course does not do. */
function neededWords(scenario: PortalScenario, words: Readonly<Record<string, string>>) {
  const done = partsOf(course).flatMap((part) =>
    part.kind === 'exercise' && part.exercise.scenario.id === scenario.id ? part.exercise.steps : [],
  );
  const others = stepIds(scenario).filter((id) => !done.includes(id));
  const entries = Object.entries(words).filter(([key]) => !others.some((id) => key.startsWith(`${id}.`)));
  return Object.fromEntries(entries);
}

/** All the words of a package of one language, with the portal's labels in every language that is complete. */
export async function packageWords(dist: string, locale: CompleteLocale): Promise<PackageWords> {
  const used = scenariosOf(course);
  const read = used.map(async (scenario) => {
    const { customer, words } = await readBuilt<Omit<Rest, 'labels'>>(dist, `${scenario.id}-rest`, locale);
    return [scenario.id, { customer: customer.id, words: neededWords(scenario, words) }] as const;
  });
  const scenarios = Object.fromEntries(await Promise.all(read));
  const customers = [...new Set(Object.values(scenarios).map(({ customer }) => customer))].sort();
  const labels = completeTags.map(
    async (tag) => [locales[tag].lang, await labelsIn(dist, tag, customers)] as const,
  );
  const [first] = used;
  return {
    catalogs: await readBuilt<CourseCatalogs>(dist, 'course', locale),
    player: (await readBuilt<Supplies>(dist, first?.id ?? '', locale)).catalogs.player,
    scenarios,
    labels: Object.fromEntries(await Promise.all(labels)),
  };
}
