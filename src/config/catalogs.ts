import { apartFromNotes, wordKeys, wordsOf } from '../../demos/engine/scenario.ts';
import type { PageCatalogs, PlayerCatalog } from '../../demos/player/translator.ts';
import type { PortalScenario } from '../../demos/scenarios/index.ts';
import type { ArrivalWords } from '../integrations/touch-directive/index.ts';
import { customerOf } from './customers.ts';
import { keysIn, lacking } from './fallback.ts';
import { portalLabels, portalLocale, surfacesWithLabels, writtenLabels } from './labels.ts';
import { defaultLocale, isPartial, type Locale, locales, localeTags } from './locales.ts';
import { type CatalogFiles, readCatalog } from './read-catalog.ts';
import { lackingVoice } from './voice.ts';

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
export const playerStrings = (locale: Locale) =>
  readCatalog(playerFiles, 'demos/player', locale) as PlayerCatalog;

/** Keys of what is said in the two windows of a presentation alone. */
const ofPresenting = /^(?:present|names)\./u;

/** Keys of what is said while a simulation is on its way, by who fetches it: it stands in the page. */
const ofArrival = /^arrival\./u;

/** What is said in place of a simulation that is late or does not come. */
export function arrivalWords(locale: Locale): ArrivalWords {
  const strings = playerStrings(locale);
  return {
    coming: strings['arrival.coming'],
    late: strings['arrival.late'],
    failed: strings['arrival.failed'],
    comingKept: strings['arrival.comingKept'],
    failedKept: strings['arrival.failedKept'],
    again: strings['arrival.again'],
    reload: strings['arrival.reload'],
  };
}

/** What the player says in a presentation and nowhere else: fetched by its two windows, so that nobody else waits for it. */
export function presentingStrings(locale: Locale): Partial<PlayerCatalog> {
  const all = Object.entries(playerStrings(locale));
  return Object.fromEntries(all.filter(([key]) => ofPresenting.test(key)));
}

function stringsForAll(locale: Locale): PlayerCatalog {
  const all = Object.entries(playerStrings(locale));
  return Object.fromEntries(
    all.filter(([key]) => !ofPresenting.test(key) && !ofArrival.test(key)),
  ) as PlayerCatalog;
}

/** The language in which the player speaks to readers of a language: their own when all of it is written. */
export function playerLocale(locale: Locale): Locale {
  if (!isPartial(locale)) return locale;
  const needed = keysIn(locales[locale].lang, Object.keys(playerStrings(defaultLocale)));
  return lacking(needed, playerStrings(locale)).length === 0 ? locale : defaultLocale;
}

const wordsIn = (scenario: PortalScenario, locale: Locale) =>
  apartFromNotes(wordsOf(scenario, (id) => readCatalog(scenarioFiles, `demos/scenarios/${id}`, locale)));

/** The presenter's notes to a scenario. */
export const notesOf = (scenario: PortalScenario, locale: Locale) => wordsIn(scenario, locale).notes;

/** Whether all that a simulation says itself is written in a language. */
function speaks(scenario: PortalScenario, locale: Locale): boolean {
  const read = (one: Locale) => (folder: string) =>
    folder.startsWith('demos/portal')
      ? writtenLabels(folder, one)
      : readCatalog({ ...playerFiles, ...scenarioFiles }, folder, one);
  const { lang } = locales[locale];
  const sources = { lang, surfaces: surfacesWithLabels, own: read(locale), whole: read(defaultLocale) };
  return lackingVoice(scenario, sources).length === 0;
}

const spoken = new Map<string, Locale>();

/**
 * The language in which readers of a language are shown a simulation. In a partial language that is its own only when
 * the simulation has all of its words there: a task in one language and the answer in another would teach nobody.
 */
export function simulationLocale(scenario: PortalScenario, locale: Locale): Locale {
  if (!isPartial(locale)) return locale;
  const key = `${scenario.id} ${locale}`;
  const known = spoken.get(key) ?? (speaks(scenario, locale) ? locale : defaultLocale);
  spoken.set(key, known);
  return known;
}

/**
 * Everything a simulation says to readers of a language, and every label that it could show. The presenter's notes are
 * not among it ({@link notesOf}).
 * @throws when a catalog is missing, or when the scenario's lacks a text, naming the file and the keys.
 */
export function pageCatalogs(scenario: PortalScenario, reader: Locale): PageCatalogs {
  const locale = simulationLocale(scenario, reader);
  const path = `demos/scenarios/${scenario.id}/${locale}.json`;
  const written = readCatalog(scenarioFiles, `demos/scenarios/${scenario.id}`, locale);
  const missing = wordKeys(scenario).filter((key) => !written[key]);
  if (missing.length > 0) {
    throw new Error(
      `${path} lacks ${missing.map((key) => `"${key}"`).join(', ')}. Write the text there: the scenario has that step.`,
    );
  }
  return {
    lang: locales[locale].lang,
    ...(portalLocale(locale) === locale ? {} : { portalLang: locales[portalLocale(locale)].lang }),
    player: stringsForAll(locale),
    words: wordsIn(scenario, locale).shown,
    labels: portalLabels(locale, customerOf(scenario)),
  };
}

/** The language in which most portals run, and in which labels are repeated in parentheses on other pages. */
export const portalReferenceLocale: Locale = 'en';

/** The locales other than the given one. */
export const otherLocales = (locale: Locale): Locale[] => localeTags.filter((other) => other !== locale);
