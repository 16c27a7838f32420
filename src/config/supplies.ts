import type { Supplies } from '../../demos/player/supplies.ts';
import { customers } from '../../demos/portal/customers/index.ts';
import { portal } from '../../demos/portal/model/index.ts';
import type { LabelCatalog, LabelKey } from '../../demos/portal/model/labels.ts';
import { targets } from '../../demos/portal/model/targets/index.ts';
import type { Target } from '../../demos/portal/model/targets/target.ts';
import { type SurfaceId, surfacesOf } from '../../demos/portal/ui/surfaces.ts';
import type { PortalScenario } from '../../demos/scenarios/index.ts';
import { pageCatalogs } from './catalogs.ts';
import { customerOf } from './customers.ts';
import { coreLabels, customerLabels, surfaceLabels } from './labels.ts';
import type { Locale } from './locales.ts';

/** The surfaces that are shown on the way through a scenario, from its start to its end. */
export function surfacesOnTheWay({ start, steps }: PortalScenario): SurfaceId[] {
  const events = Object.values(steps).flatMap((step) => step.events);
  let state = portal.starts[start] as ReturnType<typeof portal.reduce>;
  const shown = new Set(surfacesOf(state));
  for (const event of events) {
    state = portal.reduce(state, event);
    for (const surface of surfacesOf(state)) shown.add(surface);
  }
  return [...shown];
}

/** The labels that the words of a scenario cite, and those of the controls that its steps name. */
function namedLabels({ steps }: PortalScenario, words: Readonly<Record<string, string>>): LabelKey[] {
  const cited = Object.values(words).flatMap((text) =>
    [...text.matchAll(/\$t\(portal:([^),\s]+)/gu)].map(([, key]) => key as LabelKey),
  );
  const ofControls = Object.values(steps)
    .flatMap(({ target, reveals }) => [target, ...(reveals ? [reveals] : [])])
    .flatMap((id) => {
      const { label, within }: Target = targets[id];
      return within ? [label, within] : [label];
    });
  return [...cited, ...ofControls];
}

/**
 * What a simulation must have before it comes alive, and no more: everybody who touches it waits for it.
 * @throws when a catalog or a text is missing
 */
export function suppliesFor(scenario: PortalScenario, locale: Locale): Supplies {
  const catalogs = pageCatalogs(scenario, locale);
  const surfaces = surfacesOnTheWay(scenario);
  const customer = customerOf(scenario);
  const named = namedLabels(scenario, catalogs.words).map((key) => [key, catalogs.labels[key]]);
  const labels: LabelCatalog = Object.assign(
    {},
    coreLabels(locale),
    ...surfaces.map((surface) => surfaceLabels(surface, locale)),
    customerLabels(customer, locale),
    Object.fromEntries(named),
  );
  return { scenario, customer: customers[customer], catalogs: { ...catalogs, labels }, surfaces };
}
