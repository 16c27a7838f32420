import { fetchJson } from '../../../player/fetch-json.ts';
import { fetchRest, prepare } from '../../../player/prepare.ts';
import type { Supplies } from '../../../player/supplies.ts';
import type { PortalLanguage } from '../../../player/use-portal-language.ts';
import type { Library } from '../part-props.ts';

/** Where the site has what one scenario needs. */
export interface ScenarioAddresses {
  /** The address of its supplies. */
  readonly supplies: string;
  readonly portalLanguages: readonly PortalLanguage[];
}

/** A library that fetches each scenario from the site when it is needed, once. */
export function fetchedLibrary(addresses: Readonly<Record<string, ScenarioAddresses>>): Library {
  const asked = new Map<string, Promise<Supplies>>();
  const fetchAll = async (scenarioId: string) => {
    const url = addresses[scenarioId]?.supplies;
    if (url === undefined)
      throw new Error(`The page names no supplies for "${scenarioId}": see CourseIsland.astro.`);
    const supplies = await fetchJson<Supplies>(url);
    await prepare(supplies);
    await fetchRest(supplies);
    return supplies;
  };
  return {
    supplies: (scenarioId) => {
      const known = asked.get(scenarioId);
      if (known) return known;
      const coming = fetchAll(scenarioId);
      asked.set(scenarioId, coming);
      // What has not come is fetched when it is asked for again.
      coming.catch(() => asked.delete(scenarioId));
      return coming;
    },
    portalLanguages: (scenarioId) => addresses[scenarioId]?.portalLanguages ?? [],
  };
}
