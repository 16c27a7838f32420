import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { PortalEvent } from '../model/events.ts';
import type { LabelKey, LabelValues } from '../model/labels.ts';
import type { PortalState } from '../model/state.ts';
import type { TargetId } from '../model/targets/index.ts';
import type { SurfaceId } from './surfaces.ts';

/** The surfaces that are fetched by themselves, as far as they have come. */
export interface Surfaces {
  /** The view of a surface; none until it and its labels have come. */
  readonly view: (surface: SurfaceId) => ComponentType | undefined;
  /** What is shown in place of a surface that has not come. */
  readonly standIn: (surface: SurfaceId) => ReactNode;
}

/** What every surface of the portal is given. */
export interface PortalView {
  readonly state: PortalState;
  /** Tells the model what the person has done. */
  readonly send: (event: PortalEvent) => void;
  /** A label as it is on screen; `values` are what its `{{…}}` stand for. */
  readonly label: (key: LabelKey, values?: LabelValues) => string;
  /** The language tag of a label as it is on screen. */
  readonly labelLang: (key: LabelKey) => string;
  /** The control that the player points at, if any. */
  readonly pointed: TargetId | null;
  /** The level of a surface's main heading, one below the heading of the simulation. */
  readonly headingLevel: 2 | 3;
  readonly surfaces: Surfaces;
}

/** Hands the {@link PortalView} down to the surfaces. */
export const PortalContext = createContext<PortalView | null>(null);

/**
 * The portal that this surface is a view of.
 * @throws when the surface is rendered outside `<Portal>`.
 */
export function usePortal(): PortalView {
  const view = useContext(PortalContext);
  if (view) return view;
  throw new Error('A surface of the portal was rendered outside <Portal>, so there is no state to show.');
}
