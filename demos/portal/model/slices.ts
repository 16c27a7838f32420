import type { PortalEvent } from './events.ts';
import { learn, type Slice } from './known.ts';

/** How each part of the model is fetched. */
const loaders = {
  actionsEvents: async () => (await import('./slices/actions.ts')).actionsSlice,
  alertsEvents: async () => (await import('./slices/alerts.ts')).alertsSlice,
  clockEvents: async () => (await import('./slices/clock.ts')).clockSlice,
  consultEvents: async () => (await import('./slices/consult.ts')).consultSlice,
  eligibilityEvents: async () => (await import('./slices/eligibility.ts')).eligibilitySlice,
  mailEvents: async () => (await import('./slices/mail.ts')).mailSlice,
  outsideEvents: async () => (await import('./slices/outside.ts')).outsideSlice,
  rulesEvents: async () => (await import('./slices/rules.ts')).rulesSlice,
  settingsEvents: async () => (await import('./slices/settings.ts')).settingsSlice,
  shellEvents: async () => (await import('./slices/shell.ts')).shellSlice,
} satisfies Record<string, () => Promise<Slice>>;

/** The name of a part of the model. */
export type SliceId = keyof typeof loaders;

/** Every {@link SliceId}. */
export const sliceIds = Object.keys(loaders) as SliceId[];

const slices: Readonly<Record<string, SliceId>> = {
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
  return slices[type.slice(0, type.indexOf('.'))] ?? 'shellEvents';
}

/**
 * Fetches parts of the model and teaches it them.
 * @throws when one of them does not come; it can be asked for again
 */
export async function loadSlices(ids: readonly SliceId[]): Promise<void> {
  learn(...(await Promise.all(ids.map((id) => loaders[id]()))));
}
