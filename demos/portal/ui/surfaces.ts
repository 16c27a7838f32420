import type { ComponentType } from 'react';
import type { Page } from '../model/pages.ts';
import type { Panel, PortalState } from '../model/state.ts';

/*
 * The portal's surfaces are fetched when they are needed: nobody who applies waits for the mailbox. A surface's id
 * is its folder's name, and the labels in that folder are fetched with it.
 */

const loaders = {
  actions: async () => (await import('./actions/ActionPanels.tsx')).ActionPanels,
  alert: async () => (await import('./alert/AlertPage.tsx')).AlertPage,
  alerts: async () => (await import('./alerts/QueuePage.tsx')).QueuePage,
  api: async () => (await import('./api/Api.tsx')).Api,
  application: async () => (await import('./application/ApplicationPanel.tsx')).ApplicationPanel,
  consult: async () => (await import('./consult/ConsultPanels.tsx')).ConsultPanels,
  device: async () => (await import('./device/DevicePage.tsx')).DevicePage,
  eligibility: async () => (await import('./eligibility/Eligibility.tsx')).Eligibility,
  file: async () => (await import('./file/FilePage.tsx')).FilePage,
  filter: async () => (await import('./filter/FilterPanel.tsx')).FilterPanel,
  hunting: async () => (await import('./hunting/Hunting.tsx')).Hunting,
  incidents: async () => (await import('./incidents/IncidentsPages.tsx')).IncidentsPages,
  inventory: async () => (await import('./inventory/InventoryPages.tsx')).InventoryPages,
  mailbox: async () => (await import('./mailbox/Mailbox.tsx')).Mailbox,
  rules: async () => (await import('./rules/RulesPages.tsx')).RulesPages,
  servicesHub: async () => (await import('./servicesHub/ServicesHub.tsx')).ServicesHub,
  settings: async () => (await import('./settings/SettingsPages.tsx')).SettingsPages,
} satisfies Record<string, () => Promise<ComponentType>>;

/** A surface that is fetched by itself. */
export type SurfaceId = keyof typeof loaders;

/** Every {@link SurfaceId}. */
export const surfaceIds = Object.keys(loaders) as SurfaceId[];

const loaded = new Map<SurfaceId, ComponentType>();

/** Whether `value` names a surface. */
export function isSurfaceId(value: unknown): value is SurfaceId {
  return typeof value === 'string' && Object.hasOwn(loaders, value);
}

const surfaceByPage: Readonly<Partial<Record<Page, SurfaceId>>> = {
  alerts: 'alerts',
  incidents: 'incidents',
  incident: 'incidents',
  alert: 'alert',
  deviceInventory: 'inventory',
  device: 'device',
  actionCenter: 'inventory',
  file: 'file',
  hunting: 'hunting',
};

/** The pages below Settings > Endpoints that are a surface of their own within that menu. */
const rulesPages: readonly Page[] = ['endpoints.emailNotifications', 'endpoints.deviceGroups'];

/** The surface within the endpoint settings that a page is shown on; null for those that the settings show themselves. */
export function surfaceInSettings(page: Page): SurfaceId | null {
  return rulesPages.includes(page) ? 'rules' : null;
}

/** The surface that a page of the portal is shown on; null for those that the portal's own frame shows. */
export function surfaceOfPage(page: Page): SurfaceId | null {
  if (/^(?:settings|endpoints)(?:\.|$)/u.test(page)) return 'settings';
  return surfaceByPage[page] ?? null;
}

const surfaceByPanel: Readonly<Record<Panel['kind'], SurfaceId>> = {
  filter: 'filter',
  manageAlert: 'alert',
  action: 'actions',
  actionCenter: 'actions',
  help: 'consult',
  consult: 'consult',
  rule: 'rules',
};

/** Panels that the surface of their page draws itself, since they are about nothing else. */
const drawnByPage: readonly Panel['kind'][] = ['manageAlert', 'rule'];

/** The surface that draws the open panel over the page; null when none is open, or the page draws it itself. */
export function surfaceOfPanel({ panel }: PortalState): SurfaceId | null {
  return panel === null || drawnByPage.includes(panel.kind) ? null : surfaceByPanel[panel.kind];
}

/** The surfaces that a state shows: the page's or the window's, then the panel that lies over it. */
export function surfacesOf(state: PortalState): SurfaceId[] {
  const { place, page, application } = state;
  if (place !== 'portal') return [place];
  const all = [
    surfaceOfPage(page),
    surfaceInSettings(page),
    application.panel === 'closed' ? null : ('application' as const),
    surfaceOfPanel(state),
  ];
  return all.filter((surface) => surface !== null);
}

/**
 * Fetches the views of surfaces, those that have come already excepted.
 * @throws when one of them does not come; it can be asked for again.
 */
export async function loadSurfaces(ids: readonly SurfaceId[]): Promise<void> {
  await Promise.all(
    ids.map(async (id) => {
      if (!loaded.has(id)) loaded.set(id, await loaders[id]());
    }),
  );
}

/** The view of a surface, once it has come. */
export function loadedSurface(id: SurfaceId): ComponentType | undefined {
  return loaded.get(id);
}
