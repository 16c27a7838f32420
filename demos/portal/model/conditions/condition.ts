import type { PortalState } from '../state.ts';

/** Something that can be true of the portal. */
export type Check = (state: PortalState) => boolean;
