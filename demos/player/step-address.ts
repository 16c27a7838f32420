import { namedByAnchor } from '../engine/named-by-anchor.ts';
import { readStepLink } from '../engine/step-link.ts';
import type { PortalScenario } from '../scenarios/index.ts';
import type { StoredSession } from './stored-session.ts';

/** Shows the step in the address, so that it can be copied or reloaded, without a new entry in the history. */
export function writeAddress(anchor: string | null): void {
  try {
    const { pathname, search } = window.location;
    window.history.replaceState(
      window.history.state,
      '',
      `${pathname}${search}${anchor ? `#${anchor}` : ''}`,
    );
  } catch {
    // A sandboxed frame may refuse; the simulation works without an address of its own.
  }
}

/**
 * Whether an address part after `#` is meant for this simulation: any that names nothing else on the page.
 * A heading's anchor is the page's own business.
 */
export function isForSimulation(hash: string, scenario: PortalScenario): boolean {
  const request = readStepLink(scenario, hash);
  if (request.kind !== 'unknown') return request.kind === 'step';
  return namedByAnchor(document, hash) === null;
}

const isAsked = (hash: string, scenario: PortalScenario) =>
  hash.length > 1 && isForSimulation(hash, scenario);

/** Whether a link led to this page, and neither a reload nor the history. */
export function wasFollowed(): boolean {
  const [navigation] = window.performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate';
}

/**
 * Whether the address is the one that the session itself left, come back to by a reload or through the history.
 * The same address in a link that has been followed asks for its step.
 */
function isOwnAddress(hash: string, { anchor }: StoredSession): boolean {
  return hash.slice(1) === anchor && !wasFollowed();
}

/** Whether a session that was kept is to be taken up: not when the address asks for a step. */
export function isWanted(stored: StoredSession, scenario: PortalScenario): boolean {
  const { hash } = window.location;
  return !isAsked(hash, scenario) || isOwnAddress(hash, stored);
}

/**
 * Calls `follow` whenever a link within the page has been followed; returns how to stop that.
 * @param follow goes where the address leads; returns whether it is an address of the simulation
 */
export function whenFollowed(follow: () => boolean): () => void {
  // A link to the address that is shown already changes nothing, so no `hashchange` tells of it. The browser would
  // still jump to the text of the step, and take focus away from the simulation.
  const followAgain = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (isPlain && link?.hash && link.href === window.location.href && follow()) event.preventDefault();
  };
  window.addEventListener('hashchange', follow);
  document.addEventListener('click', followAgain);
  return () => {
    window.removeEventListener('hashchange', follow);
    document.removeEventListener('click', followAgain);
  };
}
