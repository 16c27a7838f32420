import { useEffect, useReducer, useRef, useState } from 'react';
import { stepIds } from '../engine/scenario.ts';
import { readStepLink, stepAnchor } from '../engine/step-link.ts';
import type { PortalScenario } from '../scenarios/index.ts';
import { fetchRest } from './prepare.ts';
import { reduceSession, type Session, type SessionAction, startSession } from './session.ts';
import { emptyLog, logAfter, type SessionLog } from './session-log.ts';
import { isForSimulation, isWanted, whenFollowed, writeAddress } from './step-address.ts';
import { type Keeping, keepSession, keptText, storedKey } from './stored-session.ts';
import type { Supplies } from './supplies.ts';
import { usePatience } from './use-patience.ts';
import type { Coming } from './use-rest.ts';

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

interface Kept {
  readonly session: Session;
  readonly act: (action: SessionAction) => void;
  /** Whether something that was done waits for what it needs. */
  readonly waiting: boolean;
  readonly keeping: Keeping;
  /** Whether a session that was kept is still being taken up: what is done until then must wait for it. */
  readonly takingUp: boolean;
}

/** A session that follows links to its steps, shows its step in the address, and survives a reload. */
export function useSession(supplies: Supplies, coming: Coming): Kept {
  const { scenario } = supplies;
  const [{ session, log }, dispatch] = useReducer(
    (current: Logged, action: Action) => reduceLogged(scenario, current, action),
    undefined,
    () => ({ session: startSession(scenario, 'guided'), log: emptyLog }),
  );
  const { act, waiting } = usePatience(supplies, session, dispatch, coming);
  const key = storedKey(scenario, 'guided');
  const [takingUp, setTakingUp] = useState(() => key !== null && keptText(key) !== null);
  const [keeping, setKeeping] = useState<Keeping>('kept');
  const latest = useRef(act);
  latest.current = act;

  useEffect(() => {
    let gone = false;
    const follow = () => {
      const { hash } = window.location;
      if (!isForSimulation(hash, scenario)) return false;
      latest.current({ type: 'linkFollowed', request: readStepLink(scenario, hash) });
      return true;
    };
    const takeUp = async (kept: string) => {
      const [{ restoreSession }] = await Promise.all([import('./restore-session.ts'), fetchRest(supplies)]);
      const restored = restoreSession(scenario, 'guided', kept, (stored) => isWanted(stored, scenario));
      if (gone) return;
      if (restored === null || restored === 'lost') {
        if (restored === 'lost') setKeeping('lost');
        follow();
        return;
      }
      const { session: made, entries } = restored;
      dispatch({ type: 'restored', restored: made, log: { entries, open: false } });
    };
    // What has been kept and cannot be taken up, since its scripts do not come, is no reason not to begin.
    if (key !== null && keptText(key) !== null)
      takeUp(key)
        .catch(() => gone || follow())
        .finally(() => gone || setTakingUp(false));
    else follow();
    const stop = whenFollowed(follow);
    return () => {
      gone = true;
      stop();
    };
  }, [supplies, scenario, key]);

  const { step, turn, answer, mode } = session;
  const unknown = answer?.kind === 'unknownLink';
  useEffect(() => {
    if (turn === 0 || unknown || mode === 'explore') return;
    const id = stepIds(scenario)[step];
    if (id !== undefined) writeAddress(step === 0 ? null : stepAnchor(scenario.id, id));
  }, [scenario, step, turn, unknown, mode]);

  // After the address has been written: what is kept names it.
  const { entries } = log;
  useEffect(() => {
    if (turn === 0 || key === null) return;
    setKeeping(keepSession(scenario, key, { anchor: window.location.hash.slice(1), entries }));
  }, [scenario, key, entries, turn]);

  return { session, act, waiting, keeping, takingUp };
}
