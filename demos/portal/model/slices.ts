import type { PortalEvent } from './events.ts';
import { learn, type Slice } from './known.ts';

/** How each part of the model is fetched: what events do, and what can be required. */
const loaders = {
  actionsConditions: async () => ({
    conditions: (await import('./conditions/actions.ts')).actionsConditions,
  }),
  actionsEvents: async () => ({ reducers: (await import('./reducers/actions.ts')).actionReducers }),
  alertsConditions: async () => ({ conditions: (await import('./conditions/alerts.ts')).alertsConditions }),
  alertsEvents: async () => ({ reducers: (await import('./reducers/alerts.ts')).alertReducers }),
  clockEvents: async () => ({ reducers: (await import('./reducers/clock.ts')).clockReducers }),
  consultConditions: async () => ({
    conditions: (await import('./conditions/consult.ts')).consultConditions,
  }),
  consultEvents: async () => ({ reducers: (await import('./reducers/consult.ts')).consultReducers }),
  eligibilityConditions: async () => ({
    conditions: (await import('./conditions/eligibility.ts')).eligibilityConditions,
  }),
  eligibilityEvents: async () => ({
    reducers: (await import('./reducers/eligibility.ts')).eligibilityReducers,
  }),
  hubConditions: async () => ({ conditions: (await import('./conditions/hub.ts')).hubConditions }),
  mailConditions: async () => ({ conditions: (await import('./conditions/mail.ts')).mailConditions }),
  mailEvents: async () => ({ reducers: (await import('./reducers/mail.ts')).mailReducers }),
  outsideConditions: async () => ({
    conditions: (await import('./conditions/outside.ts')).outsideConditions,
  }),
  outsideEvents: async () => ({ reducers: (await import('./reducers/outside.ts')).outsideReducers }),
  rulesConditions: async () => ({ conditions: (await import('./conditions/rules.ts')).rulesConditions }),
  rulesEvents: async () => ({ reducers: (await import('./reducers/rules.ts')).ruleReducers }),
  settingsConditions: async () => ({
    conditions: (await import('./conditions/settings.ts')).settingsConditions,
  }),
  settingsEvents: async () => ({ reducers: (await import('./reducers/settings.ts')).settingsReducers }),
  shellEvents: async () => ({ reducers: (await import('./reducers/shell.ts')).shellReducers }),
} satisfies Record<string, () => Promise<Slice>>;

/** The name of a part of the model. */
export type SliceId = keyof typeof loaders;

/** Every {@link SliceId}. */
export const sliceIds = Object.keys(loaders) as SliceId[];

/** What stands before the point in the names of events. */
type Subject = PortalEvent['type'] extends infer Type
  ? Type extends `${infer Before}.${string}`
    ? Before
    : never
  : never;

const slices: Readonly<Record<Subject, SliceId>> = {
  place: 'shellEvents',
  page: 'shellEvents',
  menu: 'shellEvents',
  panel: 'shellEvents',
  help: 'shellEvents',
  account: 'shellEvents',
  subscription: 'shellEvents',
  clock: 'clockEvents',
  feature: 'settingsEvents',
  preferences: 'settingsEvents',
  application: 'settingsEvents',
  alerts: 'alertsEvents',
  alert: 'alertsEvents',
  incident: 'alertsEvents',
  device: 'actionsEvents',
  file: 'actionsEvents',
  action: 'actionsEvents',
  actionCenter: 'actionsEvents',
  consult: 'consultEvents',
  mail: 'mailEvents',
  reply: 'mailEvents',
  rule: 'rulesEvents',
  deviceGroup: 'rulesEvents',
  hunting: 'outsideEvents',
  api: 'outsideEvents',
  hub: 'outsideEvents',
  eligibility: 'eligibilityEvents',
};

/** The part of the model that knows an event. */
export function sliceOf(type: PortalEvent['type']): SliceId {
  return slices[type.slice(0, type.indexOf('.')) as Subject];
}

/**
 * Fetches a part of the model.
 * @throws when it does not come; it can be asked for again
 */
export const fetchSlice = (id: SliceId): Promise<Slice> => loaders[id]();

/**
 * Fetches parts of the model and teaches it them.
 * @throws when one of them does not come; it can be asked for again
 */
export async function loadSlices(ids: readonly SliceId[]): Promise<void> {
  learn(...(await Promise.all(ids.map(fetchSlice))));
}
