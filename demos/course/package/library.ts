import { stepIds } from '../../engine/scenario.ts';
import { handOver, handOverRest, type Supplies } from '../../player/supplies.ts';
import type { PortalLanguage } from '../../player/use-portal-language.ts';
import { customers } from '../../portal/customers/index.ts';
import { portal } from '../../portal/model/index.ts';
import type { LabelCatalog } from '../../portal/model/labels.ts';
import { loadSlices, sliceIds } from '../../portal/model/slices.ts';
import { loadSurfaces, surfaceIds } from '../../portal/ui/surfaces.ts';
import type { Course } from '../model/course.ts';
import type { Library } from '../ui/part-props.ts';
import { scenariosOf } from './scenarios.ts';
import type { PackageWords } from './words.ts';

/**
 * What exercises need, from the words that came with the package: nothing is fetched from anywhere. The languages of
 * the portal have addresses within the page (`blob:`), since the player asks for an address.
 */
export function packagedLibrary(
  course: Course,
  { catalogs, player, scenarios, labels }: PackageWords,
): Library {
  const lang = catalogs.lang;
  const known = new Map(scenariosOf(course).map((scenario) => [scenario.id, scenario]));
  const addresses = new Map<string, string>();

  const labelsFor = (tag: string, scenarioId: string): LabelCatalog => {
    const customer = scenarios[scenarioId]?.customer;
    return { ...labels[tag]?.shared, ...(customer && labels[tag]?.customers[customer]) };
  };

  function addressOf(tag: string, scenarioId: string): string {
    const key = `${tag} ${scenarios[scenarioId]?.customer}`;
    const had = addresses.get(key);
    if (had) return had;
    const file = new Blob([JSON.stringify(labelsFor(tag, scenarioId))], { type: 'application/json' });
    const address = URL.createObjectURL(file);
    addresses.set(key, address);
    return address;
  }

  return {
    async supplies(scenarioId) {
      const scenario = known.get(scenarioId);
      const own = scenarios[scenarioId];
      if (!scenario || !own) throw new Error(`The package has no words for the scenario "${scenarioId}".`);
      await Promise.all([loadSurfaces(surfaceIds), loadSlices(sliceIds)]);
      const all = labelsFor(lang, scenarioId);
      const customer = customers[own.customer];
      const supplies: Supplies = {
        scenario,
        start: portal.starts[scenario.start],
        customer,
        catalogs: { lang, player, words: own.words, labels: all },
        steps: stepIds(scenario).length,
        surfaces: surfaceIds,
        slices: sliceIds,
        rest: { words: '', labels: '' },
      };
      handOver(supplies);
      handOverRest(supplies, { customer, words: own.words, labels: all });
      return supplies;
    },
    portalLanguages: (scenarioId): PortalLanguage[] =>
      Object.entries(labels).map(([tag, { name }]) => ({
        lang: tag,
        name,
        url: addressOf(tag, scenarioId),
      })),
  };
}
