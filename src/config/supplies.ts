import { stepIds } from '../../demos/engine/scenario.ts';
import type { Rest, Supplies } from '../../demos/player/supplies.ts';
import type { Customer } from '../../demos/portal/customers/customer.ts';
import { customers } from '../../demos/portal/customers/index.ts';
import { portal } from '../../demos/portal/model/index.ts';
import type { LabelCatalog, LabelKey } from '../../demos/portal/model/labels.ts';
import { type SliceId, sliceOf } from '../../demos/portal/model/slices.ts';
import { targets } from '../../demos/portal/model/targets/index.ts';
import type { Target } from '../../demos/portal/model/targets/target.ts';
import { type SurfaceId, surfacesOf } from '../../demos/portal/ui/surfaces.ts';
import type { PortalScenario } from '../../demos/scenarios/index.ts';
import { portalLabelsAddress, restAddress } from './addresses.ts';
import { pageCatalogs, simulationLocale } from './catalogs.ts';
import { sliceOfCondition } from './condition-slices.ts';
import { customerOf } from './customers.ts';
import { coreLabels, customerLabels, surfaceLabels } from './labels.ts';
import type { Locale } from './locales.ts';

/** With how many steps a simulation comes alive. The rest follows at once, while these are read. */
const firstSteps = 2;

/** What a surface must have beside its own labels to show its first page. Those that are not named need all. */
const needs: Readonly<Partial<Record<SurfaceId, 'nothing' | 'lists'>>> = {
  application: 'nothing',
  eligibility: 'nothing',
  mailbox: 'nothing',
  settings: 'nothing',
  alerts: 'lists',
  inventory: 'lists',
};

/** Labels of the customer's with which alerts and devices are listed; what happened is told elsewhere. */
const listed = /^(?:attack\.title$|attack\.device\d\.|name\.)/u;

/** Parts of the model that must know the customer. */
const aboutCustomer: readonly SliceId[] = [
  'actionsEvents',
  'alertsEvents',
  'clockEvents',
  'consultEvents',
  'mailEvents',
];

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
    'settingsEvents',
    ...done.flatMap((step) => [...step.events.map(({ type }) => sliceOf(type)), sliceOfCondition(step.done)]),
  ]);
  return { surfaces: [...surfaces], slices: [...slices] };
}

/** What only pages about one thing show, and no list: hashes and ids, which pack badly, and what happened. */
const onlyInDetail = ['sha1', 'sha256', 'machineId', 'detectorId', 'tenantId', 'timeline', 'techniques'];

/** A customer without that. Pages about one thing come with the rest, and the whole customer with it. */
function outline(customer: Customer): Customer {
  return JSON.parse(
    JSON.stringify(customer, (key, value) => (onlyInDetail.includes(key) ? undefined : value)),
  );
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
export function suppliesFor(scenario: PortalScenario, reader: Locale): Supplies {
  const locale = simulationLocale(scenario, reader);
  const catalogs = pageCatalogs(scenario, locale);
  const customer = customerOf(scenario);
  const { surfaces, slices } = firstPart(scenario);
  const most = surfaces.map((id) => needs[id] ?? 'all');
  const listsThings = most.some((need) => need !== 'nothing');
  const ofCustomer = Object.entries(customerLabels(customer, locale)).filter(
    ([key]) => most.includes('all') || (listsThings && listed.test(key)),
  );
  const words = firstWords(scenario, catalogs.words);
  const core = Object.entries(coreLabels(locale)).filter(([key]) => listsThings || frame.test(key));
  const labels: LabelCatalog = Object.assign(
    Object.fromEntries(core),
    ...surfaces.map((surface) => surfaceLabels(surface, locale)),
    Object.fromEntries(ofCustomer),
    Object.fromEntries(namedLabels(scenario, words).map((key) => [key, catalogs.labels[key]])),
  );
  return {
    scenario,
    start: portal.starts[scenario.start],
    customer:
      most.includes('all') || listsThings || slices.some((id) => aboutCustomer.includes(id))
        ? outline(customers[customer])
        : null,
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
