import { plainText, type Segment } from '../engine/rich-text.ts';
import { createTranslator, type PageCatalogs, portalOf, type Translator } from '../player/translator.ts';
import type { PortalScenario } from '../scenarios/index.ts';
import type { Film } from './film.ts';
import { type Timeline, timelineOf } from './timeline.ts';
import { type Cue, captionFile, cuesOf } from './webvtt.ts';

/** Where the words of simulations are read, by scenario and language. */
export type CatalogsOf<Language> = (scenario: PortalScenario, language: Language) => PageCatalogs;

/** A film as it is told: when what happens, and what its captions say in each language. */
export interface Telling<Language> {
  readonly timeline: Timeline;
  /** What a scenario says in a language, with every label as it is in the picture. */
  say(scenario: PortalScenario, key: string, language: Language): Segment[];
  /** The captions in a language. */
  cues(language: Language): Cue[];
  /** The same as a file (WebVTT). */
  captions(language: Language): string;
}

/**
 * Puts a film into words.
 * @param picture the language of the portal in the picture, and of the simulation around it
 * @param languages those in which it has captions
 */
export function tell<Language>(
  film: Film,
  picture: Language,
  languages: readonly Language[],
  catalogsOf: CatalogsOf<Language>,
): Telling<Language> {
  const translators = new Map<string, Map<Language, Translator>>();

  const translator = (scenario: PortalScenario, language: Language) => {
    const ofScenario = translators.get(scenario.id) ?? new Map<Language, Translator>();
    translators.set(scenario.id, ofScenario);
    const known = ofScenario.get(language);
    if (known) return known;
    const shown = catalogsOf(scenario, picture);
    // What the simulation itself says in labels is in the picture's language too, whatever the captions are in.
    const made = createTranslator(
      { ...catalogsOf(scenario, language), labels: shown.labels },
      portalOf(shown),
    );
    ofScenario.set(language, made);
    return made;
  };

  const scenarioOf = new Map(
    Object.values(film.chapters).map(({ scenario }) => [scenario.id, scenario] as const),
  );
  const saying = (language: Language) => (id: string, key: string) =>
    translator(scenarioOf.get(id) as PortalScenario, language).words(key);
  const plainly = (language: Language) => (id: string, key: string) => plainText(saying(language)(id, key));
  const timeline = timelineOf(film, languages.map(plainly));

  return {
    timeline,
    say: (scenario, key, language) => translator(scenario, language).words(key),
    cues: (language) => cuesOf(timeline, saying(language)),
    captions: (language) => {
      const [scenario] = scenarioOf.values();
      const own = scenario && translator(scenario, language);
      const lang = own?.lang ?? '';
      // In the picture all labels are in one language.
      const shown = own?.portalLang ?? lang;
      return captionFile(cuesOf(timeline, saying(language)), { lang, labelLang: () => shown });
    },
  };
}
