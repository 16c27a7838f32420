import { useEffect, useReducer, useRef } from 'react';
import { namedByAnchor } from '../engine/named-by-anchor.ts';
import { stepIds } from '../engine/scenario.ts';
import { readStepLink, stepAnchor } from '../engine/step-link.ts';
import type { PortalScenario } from '../scenarios/index.ts';
import { fetchRest } from './prepare.ts';
import { type Mode, reduceSession, type Session, type SessionAction, startSession } from './session.ts';
import { emptyLog, logAfter, type SessionLog } from './session-log.ts';
import { forgetSession, keepSession, keptText, type StoredSession, storedKey } from './stored-session.ts';
import type { Supplies } from './supplies.ts';
import { usePatience } from './use-patience.ts';
import type { Coming } from './use-rest.ts';

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

const isAsked = (hash: string, scenario: PortalScenario) =>
  hash.length > 1 && isForSimulation(hash, scenario);

/**
 * Whether the address is the one that the session itself left, come back to by a reload or through the history.
 * The same address in a link that has been followed asks for its step.
 */
function isOwnAddress(hash: string, { anchor }: StoredSession): boolean {
  const [navigation] = window.performance.getEntriesByType('navigation');
  const followed = navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate';
  return hash.slice(1) === anchor && !followed;
}

type Action =
  | SessionAction
  | { readonly type: 'restored'; readonly restored: Session; readonly log: SessionLog };

interface Logged {
  readonly session: Session;
  readonly log: SessionLog;
}

function reduceLogged(scenario: PortalScenario, { session, log }: Logged, action: Action): Logged {
  if (action.type === 'restored') {
    return { session: { ...action.restored, turn: session.turn + 1 }, log: action.log };
  }
  const next = reduceSession(scenario, session, action);
  return { session: next, log: logAfter(log, session, action, next) };
}

/** A session that follows links to its steps, shows its step in the address, and survives a reload. */
export function useSession(
  supplies: Supplies,
  mode: Mode,
  coming: Coming,
): [session: Session, act: (action: SessionAction) => void, waiting: boolean] {
  const { scenario } = supplies;
  const [{ session, log }, dispatch] = useReducer(
    (current: Logged, action: Action) => reduceLogged(scenario, current, action),
    undefined,
    () => ({ session: startSession(scenario, mode), log: emptyLog }),
  );
  const { act, waiting } = usePatience(supplies, session, dispatch, coming);
  const key = storedKey(scenario, mode);
  const latest = useRef(act);
  latest.current = act;

  useEffect(() => {
    let gone = false;
    const follow = () => {
      const { hash } = window.location;
      if (isForSimulation(hash, scenario))
        latest.current({ type: 'linkFollowed', request: readStepLink(scenario, hash) });
    };
    // A link to the address that is shown already changes nothing, so no `hashchange` tells of it.
    const followAgain = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link?.hash && link.href === window.location.href) follow();
    };
    const takeUp = async (kept: string) => {
      const [{ restoreSession }] = await Promise.all([import('./restore-session.ts'), fetchRest(supplies)]);
      const { hash } = window.location;
      const restored = restoreSession(
        scenario,
        mode,
        kept,
        (stored) => !isAsked(hash, scenario) || isOwnAddress(hash, stored),
      );
      if (gone) return;
      if (!restored) return follow();
      const { session: made, entries } = restored;
      dispatch({ type: 'restored', restored: made, log: { entries, open: false } });
    };
    // What has been kept and cannot be taken up, since its scripts do not come, is no reason not to begin.
    if (key !== null && keptText(key) !== null) takeUp(key).catch(() => gone || follow());
    else follow();
    window.addEventListener('hashchange', follow);
    document.addEventListener('click', followAgain);
    return () => {
      gone = true;
      window.removeEventListener('hashchange', follow);
      document.removeEventListener('click', followAgain);
    };
  }, [supplies, scenario, mode, key]);

  const { step, turn, answer, mode: currentMode } = session;
  const unknown = answer?.kind === 'unknownLink';
  useEffect(() => {
    if (turn === 0 || unknown || currentMode === 'explore') return;
    const id = stepIds(scenario)[step];
    if (id !== undefined) writeAddress(step === 0 ? null : stepAnchor(scenario.id, id));
  }, [scenario, step, turn, unknown, currentMode]);

  // After the address has been written: what is kept names it.
  const { entries } = log;
  useEffect(() => {
    if (turn === 0 || key === null) return;
    if (entries.length === 0) forgetSession(key);
    else keepSession(scenario, key, { anchor: window.location.hash.slice(1), entries });
  }, [scenario, key, entries, turn]);

  return [session, act, waiting];
}
