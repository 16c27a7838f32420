import { wordsOf } from '../../demos/engine/scenario.ts';
import { createTranslator, type PageCatalogs, type Translator } from '../../demos/player/translator.ts';
import { scenarioById } from '../../demos/scenarios/index.ts';
import { customerOf, namesOf } from './customers.ts';
import { type Locale, locales } from './locales.ts';
import { writtenIn } from './written.ts';

/*
 * What a simulation says, read from the disk: for those who run outside the site's build, which has its catalogs from
 * Vite (catalogs.ts).
 */

type Catalog = Readonly<Record<string, string>>;
type Catalogs = Readonly<Record<string, Catalog>>;

const known = new Map<Locale, Catalogs>();

function catalogsIn(locale: Locale): Catalogs {
  const catalogs = known.get(locale) ?? (writtenIn(locale).catalogs as Catalogs);
  known.set(locale, catalogs);
  return catalogs;
}

/**
 * A catalog as it stands in the project.
 * @param folder from the root, such as `demos/player`
 * @throws a sentence when the language has none there
 */
export function catalogIn(folder: string, locale: Locale): Catalog {
  const catalog = catalogsIn(locale)[folder];
  if (catalog) return catalog;
  throw new Error(`Expected a catalog at ${folder}/${locale}.json: every language has one. Write it.`);
}

/** All labels of the portal in a language, as their catalogs have them: not those of one customer. */
export function labelsIn(locale: Locale): Catalog {
  const folders = Object.entries(catalogsIn(locale)).filter(([folder]) =>
    /^demos\/portal(?:\/ui\/[^/]+)?$/u.test(folder),
  );
  return Object.fromEntries(folders.flatMap(([, catalog]) => Object.entries(catalog)));
}

/** What a page in that language hands to a simulation. */
export function pageCatalogsOf(scenarioId: string, locale: Locale): PageCatalogs {
  const scenario = scenarioById(scenarioId);
  const customer = customerOf(scenario);
  return {
    lang: locales[locale].lang,
    player: catalogIn('demos/player', locale) as PageCatalogs['player'],
    words: wordsOf(scenario, (id) => catalogIn(`demos/scenarios/${id}`, locale)),
    labels: {
      ...labelsIn(locale),
      ...catalogIn(`demos/portal/customers/${customer}`, locale),
      ...namesOf(customer),
    },
  };
}

/** What a simulation says on a page in one language while its portal is shown in another. */
export function translatorOf(scenarioId: string, page: Locale, portal: Locale = page): Translator {
  return createTranslator(pageCatalogsOf(scenarioId, page), pageCatalogsOf(scenarioId, portal));
}
