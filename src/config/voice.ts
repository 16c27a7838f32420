import { partsOf } from '../../demos/engine/scenario.ts';
import { followsPage } from '../../demos/portal/model/labels.ts';
import { places } from '../../demos/portal/model/pages.ts';
import type { PortalScenario } from '../../demos/scenarios/index.ts';
import { keysIn, lacking, type Words } from './fallback.ts';

/** Texts that a catalog lacks, by its folder. */
export interface FolderLack {
  readonly folder: string;
  readonly keys: readonly string[];
}

/** Where the words of a simulation are read. A catalog that is not there is empty. */
export interface Sources {
  /** A language tag (BCP 47). */
  readonly lang: string;
  /** The surfaces that have labels of their own, by the names of their folders. */
  readonly surfaces: readonly string[];
  /** A catalog of the language, by its folder. */
  readonly own: (folder: string) => Words;
  /** The same in a language that has all. */
  readonly whole: (folder: string) => Words;
}

/** The words of a scenario, and of the steps that it borrows, by their folders. */
function wordsOf({ id, steps }: PortalScenario, whole: Sources['whole']): [string, string[]][] {
  const borrowed = Object.values(steps).flatMap((step): [string, string[]][] => {
    const { words } = step;
    if (!words) return [];
    return [[`demos/scenarios/${words.scenario}`, partsOf(step).map((part) => `${words.step}.${part}`)]];
  });
  const own = `demos/scenarios/${id}`;
  return [[own, Object.keys(whole(own))], ...borrowed];
}

/**
 * What a language lacks of all that a simulation says itself: by its player, by its scenario, and by those labels that
 * are the simulation's and not the portal's. A window that the scenario does not have need not speak.
 */
export function lackingVoice(
  scenario: PortalScenario,
  { lang, surfaces, own, whole }: Sources,
): FolderLack[] {
  const elsewhere: readonly string[] = places.filter((place) => !scenario.places.includes(place));
  const shown = surfaces.filter((surface) => !elsewhere.includes(surface));
  const labels = ['demos/portal', ...shown.map((surface) => `demos/portal/ui/${surface}`)];
  const needed: [string, string[]][] = [
    ['demos/player', keysIn(lang, Object.keys(whole('demos/player')))],
    ...wordsOf(scenario, whole),
    ...labels.map((folder): [string, string[]] => [folder, Object.keys(whole(folder)).filter(followsPage)]),
  ];
  const byFolder = new Map<string, Set<string>>();
  for (const [folder, keys] of needed) {
    const missing = lacking(keys, own(folder));
    if (missing.length > 0) byFolder.set(folder, new Set([...(byFolder.get(folder) ?? []), ...missing]));
  }
  return [...byFolder].map(([folder, keys]) => ({ folder, keys: [...keys] }));
}
