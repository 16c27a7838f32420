import type { PortalEvent } from './events.ts';
import { learn, type Slice } from './known.ts';

/** How each part of the model is fetched, by the first word of its events. */
const loaders = {
  actions: async () => (await import('./slices/actions.ts')).actionsSlice,
  alerts: async () => (await import('./slices/alerts.ts')).alertsSlice,
  clock: async () => (await import('./slices/clock.ts')).clockSlice,
  consult: async () => (await import('./slices/consult.ts')).consultSlice,
  eligibility: async () => (await import('./slices/eligibility.ts')).eligibilitySlice,
  mail: async () => (await import('./slices/mail.ts')).mailSlice,
  outside: async () => (await import('./slices/outside.ts')).outsideSlice,
  rules: async () => (await import('./slices/rules.ts')).rulesSlice,
  settings: async () => (await import('./slices/settings.ts')).settingsSlice,
  shell: async () => (await import('./slices/shell.ts')).shellSlice,
} satisfies Record<string, () => Promise<Slice>>;

/** The name of a part of the model. */
export type SliceId = keyof typeof loaders;

/** Every {@link SliceId}. */
export const sliceIds = Object.keys(loaders) as SliceId[];

const slices: Readonly<Record<string, SliceId>> = {
  place: 'shell',
  page: 'shell',
  menu: 'shell',
  panel: 'shell',
  help: 'shell',
  account: 'shell',
  subscription: 'shell',
  clock: 'clock',
  feature: 'settings',
  preferences: 'settings',
  application: 'settings',
  alerts: 'alerts',
  alert: 'alerts',
  incident: 'alerts',
  device: 'actions',
  file: 'actions',
  action: 'actions',
  actionCenter: 'actions',
  consult: 'consult',
  mail: 'mail',
  reply: 'mail',
  rule: 'rules',
  deviceGroup: 'rules',
  hunting: 'outside',
  api: 'outside',
  hub: 'outside',
  eligibility: 'eligibility',
};

/** The part of the model that knows an event. */
export function sliceOf(type: PortalEvent['type']): SliceId {
  return slices[type.slice(0, type.indexOf('.'))] ?? 'shell';
}

/**
 * Fetches parts of the model and teaches it them.
 * @throws when one of them does not come; it can be asked for again
 */
export async function loadSlices(ids: readonly SliceId[]): Promise<void> {
  learn(...(await Promise.all(ids.map((id) => loaders[id]()))));
}
