import { wordKeys, wordsOf } from '../../demos/engine/scenario.ts';
import type { PageCatalogs, PlayerCatalog } from '../../demos/player/translator.ts';
import type { PortalScenario } from '../../demos/scenarios/index.ts';
import { customerOf } from './customers.ts';
import { portalLabels } from './labels.ts';
import { type Locale, locales, localeTags } from './locales.ts';
import { type CatalogFiles, readCatalog } from './read-catalog.ts';

/*
 * A catalog is the file called `<locale>.json` beside the thing it translates. `demos/` knows no language:
 * here, at build time, one is picked for each page.
 */

const playerFiles: CatalogFiles = import.meta.glob('../../demos/player/*.json', {
  eager: true,
  import: 'default',
});
const scenarioFiles: CatalogFiles = import.meta.glob('../../demos/scenarios/*/*.json', {
  eager: true,
  import: 'default',
});

/** What the player says in a language: its buttons, choices and remarks. */
export function playerStrings(locale: Locale): PlayerCatalog {
  return readCatalog(playerFiles, `demos/player/${locale}.json`) as PlayerCatalog;
}

/**
 * Everything a simulation says in one language, and every label that it could show.
 * @throws when a catalog is missing, or when the scenario's lacks a text, naming the file and the keys.
 */
export function pageCatalogs(scenario: PortalScenario, locale: Locale): PageCatalogs {
  const catalogOf = (id: string) => readCatalog(scenarioFiles, `demos/scenarios/${id}/${locale}.json`);
  const path = `demos/scenarios/${scenario.id}/${locale}.json`;
  const written = catalogOf(scenario.id);
  const missing = wordKeys(scenario).filter((key) => !written[key]);
  if (missing.length > 0) {
    throw new Error(
      `${path} lacks ${missing.map((key) => `"${key}"`).join(', ')}. Write the text there: the scenario has that step.`,
    );
  }
  return {
    lang: locales[locale].lang,
    player: playerStrings(locale),
    words: wordsOf(scenario, catalogOf),
    labels: portalLabels(locale, customerOf(scenario)),
  };
}

/** The language in which most portals run, and in which labels are repeated in parentheses on other pages. */
export const portalReferenceLocale: Locale = 'en';

/** The locales other than the given one. */
export const otherLocales = (locale: Locale): Locale[] => localeTags.filter((other) => other !== locale);
