import { holds } from '../../portal/model/known.ts';
import type { PortalState } from '../../portal/model/state.ts';
import type { WayStep } from './check.ts';

/** Whether one has come as far as a step of a way. */
export function isReached({ done }: WayStep, portal: PortalState): boolean {
  return typeof done === 'string' ? holds(done, portal) : done(portal);
}

/**
 * What to do next on a way: what follows the last step that has been reached, wherever one has gone meanwhile.
 * @returns null when the last one has been reached
 */
export function nextOfWay(way: readonly WayStep[], portal: PortalState): WayStep | null {
  const last = way.findLastIndex((step) => isReached(step, portal));
  return way[last + 1] ?? null;
}
