import { prepare } from '../../demos/player/prepare.ts';
import type { PresentingProps } from '../../demos/player/present/window-props.ts';
import { type PortalScenario, scenarioById } from '../../demos/scenarios/index.ts';
import type { TouchOptions } from '../integrations/touch-directive/index.ts';
import { presentingAddress, suppliesAddress } from './addresses.ts';
import { arrivalWords, playerStrings, simulationLocale } from './catalogs.ts';
import { type Locale, locales } from './locales.ts';
import { audienceLanguagesOf, portalLanguagesOf } from './portal-languages.ts';
import { suppliesFor } from './supplies.ts';

/** What the pages of both windows of a presentation are made from. */
export interface Presenting {
  readonly scenario: PortalScenario;
  /** The language in which it is shown, which may be another than the reader’s. */
  readonly locale: Locale;
  readonly props: PresentingProps;
  /** How such a window comes alive: at the first press or key, or by itself where its address or what is kept names a talk. */
  readonly touch: TouchOptions;
}

/** Gets a window of a presentation ready to be rendered, for readers of a language. */
export async function presenting(scenarioId: string, reader: Locale): Promise<Presenting> {
  const scenario = scenarioById(scenarioId);
  const locale = simulationLocale(scenario, reader);
  await prepare(suppliesFor(scenario, locale));
  return {
    scenario,
    locale,
    props: {
      scenarioId: scenario.id,
      lang: locales[locale].lang,
      portalLanguages: portalLanguagesOf(scenario),
      audience: audienceLanguagesOf(scenario),
      start: playerStrings(locale)['present.start'],
      strings: presentingAddress(locale),
    },
    touch: {
      supplies: suppliesAddress(scenario.id, locale),
      stored: null,
      atOnce: false,
      ownWindow: true,
      words: arrivalWords(locale),
    },
  };
}
