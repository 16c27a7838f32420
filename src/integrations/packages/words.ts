import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { course } from '../../../demos/course/index.ts';
import { scenariosOf } from '../../../demos/course/package/scenarios.ts';
import type { PackagedLabels, PackageWords } from '../../../demos/course/package/words.ts';
import type { CourseCatalogs } from '../../../demos/course/ui/course-translator.ts';
import type { Rest, Supplies } from '../../../demos/player/supplies.ts';
import type { CustomerId } from '../../../demos/portal/customers/customer.ts';
import type { LabelCatalog } from '../../../demos/portal/model/labels.ts';
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

/** All the words of a package of one language, with the portal's labels in every language that is complete. */
export async function packageWords(dist: string, locale: CompleteLocale): Promise<PackageWords> {
  const ids = scenariosOf(course).map(({ id }) => id);
  const read = ids.map(async (id) => {
    const { customer, words } = await readBuilt<Omit<Rest, 'labels'>>(dist, `${id}-rest`, locale);
    return [id, { customer: customer.id, words }] as const;
  });
  const scenarios = Object.fromEntries(await Promise.all(read));
  const customers = [...new Set(Object.values(scenarios).map(({ customer }) => customer))].sort();
  const labels = completeTags.map(
    async (tag) => [locales[tag].lang, await labelsIn(dist, tag, customers)] as const,
  );
  const [first = ''] = ids;
  return {
    catalogs: await readBuilt<CourseCatalogs>(dist, 'course', locale),
    player: (await readBuilt<Supplies>(dist, first, locale)).catalogs.player,
    scenarios,
    labels: Object.fromEntries(await Promise.all(labels)),
  };
}
