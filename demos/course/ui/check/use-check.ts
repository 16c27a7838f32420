import { useCallback, useRef, useState } from 'react';
import { reduceSession, type Session, startSession } from '../../../player/session.ts';
import type { PortalEvent } from '../../../portal/model/events.ts';
import type { PracticalCheck } from '../../model/check.ts';
import { type CheckTrace, type TaskHelp, untouched } from '../../model/check-trace.ts';
import { replay, withEvent } from '../../model/judge.ts';
import type { CheckProps } from '../part-props.ts';
import { withHelp } from './check-run.ts';

interface Moment {
  readonly session: Session;
  readonly trace: CheckTrace;
}

/** The check as its trace tells it. The portal is free: no step is asked for, and nothing is answered. */
function takenUp(check: PracticalCheck, trace: CheckTrace): Moment {
  const { now } = replay(check, trace.events);
  return { session: { ...startSession(check.scenario, 'explore'), portal: now }, trace };
}

/** A check that goes on where it was left, and tells its trace after each change. Everything it needs has come. */
export function useCheck({
  part: { check },
  trace,
  onTrace,
}: Pick<CheckProps, 'part' | 'trace' | 'onTrace'>) {
  const [moment, setMoment] = useState(() => takenUp(check, trace));
  // Several things may be done before the next drawing, and each rests on the one before.
  const current = useRef(moment);
  const told = useRef(onTrace);
  told.current = onTrace;

  const go = useCallback((after: Moment) => {
    const before = current.current;
    current.current = after;
    setMoment(after);
    if (after.trace !== before.trace) told.current(after.trace);
  }, []);

  const send = useCallback(
    (event: PortalEvent) => {
      const { session: before, trace: so } = current.current;
      const session = reduceSession(check.scenario, before, { type: 'acted', event });
      go({ session, trace: withEvent(check, so, event) });
    },
    [check, go],
  );

  return {
    ...moment,
    send,
    help: (taskId: string, asked: TaskHelp) => {
      const { session, trace: so } = current.current;
      go({ session, trace: withHelp(so, taskId, asked) });
    },
    handIn: (): CheckTrace => {
      const { session, trace: so } = current.current;
      const after = { ...so, handedIn: true };
      go({ session, trace: after });
      return after;
    },
    /** Begins anew, with the portal as it was at the start. */
    again: () => go(takenUp(check, untouched)),
  };
}
