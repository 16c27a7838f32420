import type { PortalLanguage } from '../../demos/player/use-portal-language.ts';
import type { PortalScenario } from '../../demos/scenarios/index.ts';
import { portalLabelsAddress, standaloneAddress } from './addresses.ts';
import { simulationLocale } from './catalogs.ts';
import { customerOf } from './customers.ts';
import { portalLocale } from './labels.ts';
import { type Locale, locales, localeTags } from './locales.ts';

const languageOf = (locale: Locale, url: string): PortalLanguage => ({
  lang: locales[locale].lang,
  name: locales[locale].label,
  url,
});

/** The languages in which a scenario's portal can be shown, each with the address of its labels. */
export function portalLanguagesOf(scenario: PortalScenario): PortalLanguage[] {
  return localeTags
    .filter((tag) => portalLocale(tag) === tag)
    .map((tag) => languageOf(tag, portalLabelsAddress(tag, customerOf(scenario))));
}

/** The languages that a scenario speaks, each with the address of the window that an audience sees. */
export function audienceLanguagesOf(scenario: PortalScenario): PortalLanguage[] {
  return localeTags
    .filter((tag) => simulationLocale(scenario, tag) === tag)
    .map((tag) => languageOf(tag, standaloneAddress(tag, 'audience', scenario.id)));
}
