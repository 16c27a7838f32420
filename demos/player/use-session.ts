import { useEffect, useReducer } from 'react';
import { namedByAnchor } from '../engine/named-by-anchor.ts';
import { stepIds } from '../engine/scenario.ts';
import { readStepLink, stepAnchor } from '../engine/step-link.ts';
import type { PortalScenario } from '../scenarios/index.ts';
import { type Mode, reduceSession, type Session, type SessionAction, startSession } from './session.ts';

/** Shows the step in the address, so that it can be copied or reloaded, without a new entry in the history. */
function writeAddress(anchor: string | null): void {
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
function isForSimulation(hash: string, scenario: PortalScenario): boolean {
  const request = readStepLink(scenario, hash);
  if (request.kind !== 'unknown') return request.kind === 'step';
  return namedByAnchor(document, hash) === null;
}

/** A session that follows links to its steps and shows its step in the address. */
export function useSession(scenario: PortalScenario, mode: Mode): [Session, (action: SessionAction) => void] {
  const [session, dispatch] = useReducer(
    (current: Session, action: SessionAction) => reduceSession(scenario, current, action),
    undefined,
    () => startSession(scenario, mode),
  );

  useEffect(() => {
    const follow = () => {
      const { hash } = window.location;
      if (isForSimulation(hash, scenario))
        dispatch({ type: 'linkFollowed', request: readStepLink(scenario, hash) });
    };
    // A link to the address that is shown already changes nothing, so no `hashchange` tells of it.
    const followAgain = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link?.hash && link.href === window.location.href) follow();
    };
    follow();
    window.addEventListener('hashchange', follow);
    document.addEventListener('click', followAgain);
    return () => {
      window.removeEventListener('hashchange', follow);
      document.removeEventListener('click', followAgain);
    };
  }, [scenario]);

  const { step, turn, answer, mode: currentMode } = session;
  const unknown = answer?.kind === 'unknownLink';
  useEffect(() => {
    if (turn === 0 || unknown || currentMode === 'explore') return;
    const id = stepIds(scenario)[step];
    if (id !== undefined) writeAddress(step === 0 ? null : stepAnchor(scenario.id, id));
  }, [scenario, step, turn, unknown, currentMode]);

  return [session, dispatch];
}
