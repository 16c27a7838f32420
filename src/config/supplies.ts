import { stepIds } from '../../demos/engine/scenario.ts';
import type { Rest, Supplies } from '../../demos/player/supplies.ts';
import { customers } from '../../demos/portal/customers/index.ts';
import { portal } from '../../demos/portal/model/index.ts';
import type { LabelCatalog, LabelKey } from '../../demos/portal/model/labels.ts';
import { type SliceId, sliceOf } from '../../demos/portal/model/slices.ts';
import { targets } from '../../demos/portal/model/targets/index.ts';
import type { Target } from '../../demos/portal/model/targets/target.ts';
import { type SurfaceId, surfacesOf } from '../../demos/portal/ui/surfaces.ts';
import type { PortalScenario } from '../../demos/scenarios/index.ts';
import { portalLabelsAddress, restAddress } from './addresses.ts';
import { pageCatalogs } from './catalogs.ts';
import { sliceOfCondition } from './condition-slices.ts';
import { customerOf } from './customers.ts';
import { coreLabels, customerLabels, surfaceLabels } from './labels.ts';
import type { Locale } from './locales.ts';

/** With how many steps a simulation comes alive. The rest follows at once, while these are read. */
const firstSteps = 2;

/** Parts of the model that need not know the customer. */
const plainSlices: readonly SliceId[] = ['eligibilityEvents', 'settingsEvents', 'shellEvents'];

/** Surfaces that show neither alerts nor anything else of the customer's. */
const plainSurfaces: readonly SurfaceId[] = ['application', 'eligibility', 'settings'];

/** Surfaces that list alerts, devices and mails by their names, and leave what happened to others. */
const listingSurfaces: readonly SurfaceId[] = [...plainSurfaces, 'alerts', 'api', 'hunting', 'mailbox'];

/** Labels of the portal's frame and of the simulation around it, by the beginnings of their keys. */
const frame = /^(?:portal|nav|place|clock|account|subscription|panel|form|help|simulation|toggle)\./u;

/** What the first steps of a scenario use: they are done, so the last of them is only read. */
function firstPart({ start, steps }: PortalScenario) {
  const first = Object.values(steps).slice(0, firstSteps);
  const done = first.slice(0, -1);
  let state = portal.starts[start];
  const surfaces = new Set(surfacesOf(state));
  for (const event of done.flatMap(({ events }) => events)) {
    state = portal.reduce(state, event);
    for (const surface of surfacesOf(state)) surfaces.add(surface);
  }
  const slices = new Set<SliceId>([
    'shellEvents',
    ...done.flatMap(({ events }) => events.map(({ type }) => sliceOf(type))),
    ...first.map((step) => sliceOfCondition(step.done)),
  ]);
  return { surfaces: [...surfaces], slices: [...slices] };
}

/** The words of the first steps, and those of the scenario as a whole. */
function firstWords({ steps }: PortalScenario, words: Readonly<Record<string, string>>) {
  const later = Object.keys(steps).slice(firstSteps);
  const entries = Object.entries(words).filter(([key]) => !later.some((id) => key.startsWith(`${id}.`)));
  return Object.fromEntries(entries);
}

/** The labels that words cite, and those of the controls that the first steps name. */
function namedLabels({ steps }: PortalScenario, words: Readonly<Record<string, string>>): LabelKey[] {
  const cited = Object.values(words).flatMap((text) =>
    [...text.matchAll(/\$t\(portal:([^),\s]+)/gu)].map(([, key]) => key as LabelKey),
  );
  const ofControls = Object.values(steps)
    .slice(0, firstSteps)
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
  const customer = customerOf(scenario);
  const { surfaces, slices } = firstPart(scenario);
  const aboutAlerts = surfaces.some((id) => !plainSurfaces.includes(id));
  const tellsWhatHappened = surfaces.some((id) => !listingSurfaces.includes(id));
  const ofCustomer = Object.entries(customerLabels(customer, locale)).filter(
    ([key]) => tellsWhatHappened || key === 'attack.title' || key.startsWith('name.'),
  );
  const words = firstWords(scenario, catalogs.words);
  const core = Object.entries(coreLabels(locale)).filter(([key]) => aboutAlerts || frame.test(key));
  const labels: LabelCatalog = Object.assign(
    Object.fromEntries(core),
    ...surfaces.map((surface) => surfaceLabels(surface, locale)),
    aboutAlerts ? Object.fromEntries(ofCustomer) : {},
    Object.fromEntries(namedLabels(scenario, words).map((key) => [key, catalogs.labels[key]])),
  );
  return {
    scenario,
    start: portal.starts[scenario.start],
    customer: aboutAlerts || slices.some((id) => !plainSlices.includes(id)) ? customers[customer] : null,
    catalogs: { ...catalogs, words, labels },
    steps: Math.min(firstSteps, stepIds(scenario).length),
    surfaces,
    slices,
    rest: { words: restAddress(scenario.id, locale), labels: portalLabelsAddress(locale, customer) },
  };
}

/** What comes when it is alive, without the labels, which scenarios of one customer share. */
export function restFor(scenario: PortalScenario, locale: Locale): Omit<Rest, 'labels'> {
  return { customer: customers[customerOf(scenario)], words: pageCatalogs(scenario, locale).words };
}
