import { readFileSync } from 'node:fs';
import { wordsOf } from '../../demos/engine/scenario.ts';
import { createTranslator, type PageCatalogs, type Translator } from '../../demos/player/translator.ts';
import { customerNames } from '../../demos/portal/customers/derived.ts';
import { customers } from '../../demos/portal/customers/index.ts';
import { portal } from '../../demos/portal/model/index.ts';
import { scenarioById } from '../../demos/scenarios/index.ts';
import { type Locale, locales } from '../../src/config/locales.ts';
import { hasLabels, isOfCustomer, loadCatalogs } from './catalogs.ts';

/**
 * A catalog as it stands in the repository.
 * @param path from the root of the repository
 * @throws a sentence when the file is missing or is no JSON
 */
export function catalogAt(path: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
  } catch (error) {
    throw new Error(`Expected a catalog at ${path}: every language has one. ${error}`);
  }
}

const labelCatalogs = loadCatalogs().filter((one) => hasLabels(one) && !isOfCustomer(one));

/** All labels of the portal in a language, as their catalogs have them. */
export function labelsIn(locale: Locale): Readonly<Record<string, string>> {
  const ofLocale = labelCatalogs.filter((one) => one.locale === locale);
  return Object.fromEntries(ofLocale.flatMap(({ entries }) => [...entries]));
}

/** What a page in that language hands to a simulation. */
export function pageCatalogsOf(scenarioId: string, locale: Locale): PageCatalogs {
  const scenario = scenarioById(scenarioId);
  const { customer } = portal.starts[scenario.start];
  return {
    lang: locales[locale].lang,
    player: catalogAt(`demos/player/${locale}.json`) as PageCatalogs['player'],
    words: wordsOf(scenario, (id) => catalogAt(`demos/scenarios/${id}/${locale}.json`)),
    labels: {
      ...labelsIn(locale),
      ...catalogAt(`demos/portal/customers/${customer}/${locale}.json`),
      ...customerNames(customers[customer]),
    },
  };
}

/** What a simulation says on a page in one language while its portal is shown in another. */
export function translatorOf(scenarioId: string, page: Locale, portal: Locale = page): Translator {
  return createTranslator(pageCatalogsOf(scenarioId, page), pageCatalogsOf(scenarioId, portal));
}
