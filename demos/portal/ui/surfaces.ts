import type { ComponentType } from 'react';
import type { Page } from '../model/pages.ts';
import type { PortalState } from '../model/state.ts';

/*
 * The portal's surfaces are fetched when they are needed: nobody who applies waits for the mailbox. A surface's id
 * is its folder's name, and the labels in that folder are fetched with it.
 */

const loaders = {
  application: async () => (await import('./application/ApplicationPanel.tsx')).ApplicationPanel,
  eligibility: async () => (await import('./eligibility/Eligibility.tsx')).Eligibility,
  mailbox: async () => (await import('./mailbox/Mailbox.tsx')).Mailbox,
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

/** The surface that a page of the portal is shown on; null for those that the portal's own frame shows. */
export function surfaceOfPage(page: Page): SurfaceId | null {
  return /^(?:settings|endpoints)(?:\.|$)/u.test(page) ? 'settings' : null;
}

/** The surfaces that a state shows: the page's or the window's, then the panel that lies over it. */
export function surfacesOf({ place, page, application }: PortalState): SurfaceId[] {
  if (place !== 'portal') return [place];
  const surface = surfaceOfPage(page);
  const below = surface === null ? [] : [surface];
  return application.panel === 'closed' ? below : [...below, 'application'];
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
