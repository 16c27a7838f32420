import { wordKeys } from '../../demos/engine/scenario.ts';
import type { PageCatalogs, PlayerCatalog } from '../../demos/player/translator.ts';
import type { LabelCatalog } from '../../demos/portal/model/labels.ts';
import type { PortalScenario } from '../../demos/scenarios/index.ts';
import { type Locale, locales, localeTags } from './locales.ts';

/*
 * A catalog is the file called `<locale>.json` beside the thing it translates. `demos/` knows no language:
 * here, at build time, one is picked for each page.
 */

type Files = Record<string, Record<string, string>>;

const portalFiles: Files = import.meta.glob('../../demos/portal/*.json', { eager: true, import: 'default' });
const playerFiles: Files = import.meta.glob('../../demos/player/*.json', { eager: true, import: 'default' });
const scenarioFiles: Files = import.meta.glob('../../demos/scenarios/*/*.json', {
  eager: true,
  import: 'default',
});

function read(files: Files, path: string): Record<string, string> {
  const catalog = files[`../../${path}`];
  if (catalog) return catalog;
  throw new Error(`The catalog ${path} is missing. Every language of src/config/locales.ts needs one.`);
}

/**
 * The portal's labels in one language.
 * @throws when the language has no `demos/portal/<locale>.json`.
 */
export function portalLabels(locale: Locale): LabelCatalog {
  return read(portalFiles, `demos/portal/${locale}.json`) as LabelCatalog;
}

/**
 * Everything a simulation says in one language.
 * @throws when a catalog is missing, or when the scenario's lacks a text, naming the file and the keys.
 */
export function pageCatalogs(scenario: PortalScenario, locale: Locale): PageCatalogs {
  const path = `demos/scenarios/${scenario.id}/${locale}.json`;
  const words = read(scenarioFiles, path);
  const missing = wordKeys(scenario).filter((key) => !words[key]);
  if (missing.length > 0) {
    throw new Error(
      `${path} lacks ${missing.map((key) => `"${key}"`).join(', ')}. Write the text there: the scenario has that step.`,
    );
  }
  return {
    lang: locales[locale].lang,
    player: read(playerFiles, `demos/player/${locale}.json`) as PlayerCatalog,
    words,
    labels: portalLabels(locale),
  };
}

/** The language in which most portals run, and in which labels are repeated in parentheses on other pages. */
export const portalReferenceLocale: Locale = 'en';

/** The locales other than the given one. */
export const otherLocales = (locale: Locale): Locale[] => localeTags.filter((other) => other !== locale);
