import type { PresentingProps } from '../../demos/player/present/window-props.ts';
import type { PortalScenario } from '../../demos/scenarios/index.ts';
import type { TouchOptions } from '../integrations/touch-directive/index.ts';
import { presentingAddress, suppliesAddress } from './addresses.ts';
import { type Locale, locales } from './locales.ts';
import { audienceLanguagesOf, portalLanguagesOf } from './portal-languages.ts';

/** What the pages of both windows of a presentation hand to them. */
export function presentingProps(scenario: PortalScenario, locale: Locale): PresentingProps {
  return {
    scenarioId: scenario.id,
    lang: locales[locale].lang,
    portalLanguages: portalLanguagesOf(scenario),
    audience: audienceLanguagesOf(scenario),
    strings: presentingAddress(locale),
  };
}

/** How such a window comes alive: by itself, since a clicker touches nothing on the page, and an audience nothing at all. */
export function presentingTouch(scenario: PortalScenario, locale: Locale): TouchOptions {
  return { supplies: suppliesAddress(scenario.id, locale), stored: null, atOnce: true };
}
