import type { Locale } from './locales.ts';
import { site } from './site.ts';

/** The frames in which a scenario can be shown on a page of its own (design, contracts). */
export type Frame = 'play' | 'present' | 'embed';

/** An address in this site, below the path prefix it is served under. `path` has no slash at its start. */
export function address(path: string): string {
  return `${site.base}${path}`;
}

/** The address of a scenario alone in the window. */
export function standaloneAddress(locale: Locale, frame: Frame, scenarioId: string): string {
  return address(`${locale}/${frame}/${scenarioId}/`);
}

/** Where a simulation fetches the portal's labels of a language. */
export function portalLabelsAddress(locale: Locale): string {
  return address(`catalogs/portal.${locale}.json`);
}

/** The page that carries each scenario, without the language. */
const pages: Readonly<Record<string, string>> = {
  eligibility: 'prepare/before-you-begin',
  'opt-in': 'do/apply',
  'opt-out': 'do/opt-out',
};

/**
 * The address of the page that explains a scenario.
 * @throws when no page is noted for it.
 */
export function pageOfScenario(locale: Locale, scenarioId: string): string {
  const page = pages[scenarioId];
  if (page === undefined) {
    throw new Error(`src/config/addresses.ts names no page for the scenario "${scenarioId}". Add it to "pages".`);
  }
  return address(`${locale}/${page}/`);
}
