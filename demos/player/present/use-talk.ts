import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { PortalScenario } from '../../scenarios/index.ts';
import { type Mirrored, type Moment, type MomentAction, reduceMoment, showingOf } from './moment.ts';
import type { Naming } from './named-scenario.ts';
import { type KnownLanguages, packShowing, readShowing } from './read-showing.ts';
import { newId, type Talk } from './stored-talk.ts';
import { createWire, type Role, type Signal, type Wire } from './wire.ts';

interface Ends {
  readonly scenario: PortalScenario;
  readonly naming: Naming;
  readonly role: Role;
  /** Which windows belong together; null when this one belongs to none. */
  readonly talk: Talk | null;
  readonly known: KnownLanguages;
  /** The language of this window (a tag, BCP 47). */
  readonly lang: string;
  /** The presentation as this window begins. */
  readonly first: () => Moment;
  readonly on: {
    /** Another window has changed something; a presenter's own window, if `byPresenter`. */
    showing(showing: Mirrored, byPresenter: boolean): void;
    /** An audience window is there, in that language; null when one has gone. */
    audience?(lang: string | null): void;
    signal?(signal: Signal): void;
    counted?(count: number): void;
  };
}

interface Connected {
  readonly moment: Moment;
  readonly dispatch: (action: MomentAction) => void;
  readonly signal: (signal: Signal) => void;
  /** Asks whether an audience window is there. */
  readonly ask: () => void;
}

/** A presentation that other windows of the same browser follow, and that follows them. Nothing leaves the browser. */
export function useTalk({ scenario, naming, role, talk, known, lang, first, on }: Ends): Connected {
  const [moment, dispatch] = useReducer(
    (current: Moment, action: MomentAction) => reduceMoment(scenario, current, action, naming),
    undefined,
    first,
  );
  const wire = useRef<Wire | null>(null);
  const latest = useRef({ on, known, moment, talk });
  latest.current = { on, known, moment, talk };
  const id = talk?.id ?? null;

  useEffect(() => {
    if (id === null || typeof BroadcastChannel === 'undefined') return;
    const channel = new BroadcastChannel(`present.${scenario.id}.${id}`);
    const isAudience = role === 'audience';
    const now = latest.current;
    const made = createWire<Mirrored>({
      me: `${role}.${newId()}`,
      count: now.talk?.count ?? 0,
      // An audience window that has just been opened has nothing to tell.
      shown: isAudience ? null : packShowing(scenario, showingOf(now.moment)),
      lang: isAudience ? lang : null,
      post: (message) => channel.postMessage(message),
      on: {
        read: (shown) => readShowing(scenario, latest.current.known, shown),
        showing: (showing, byPresenter) => latest.current.on.showing(showing, byPresenter),
        audience: (tag) => latest.current.on.audience?.(tag),
        signal: (signal) => latest.current.on.signal?.(signal),
        counted: (count) => latest.current.on.counted?.(count),
      },
    });
    wire.current = made;
    channel.onmessage = ({ data }) => made.receive(data);
    const leave = () => made.leave();
    // A page that the browser brings back as it was has missed what was said meanwhile.
    const comeBack = ({ persisted }: PageTransitionEvent) => persisted && made.hello();
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', comeBack);
    made.hello();
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', comeBack);
      wire.current = null;
      channel.close();
    };
  }, [scenario, role, id, lang]);

  const { changes } = moment;
  useEffect(() => {
    const now = latest.current.moment;
    if (changes === 0 || !now.here) return;
    const packed = packShowing(scenario, showingOf(now));
    if (packed !== null) wire.current?.say(packed);
  }, [scenario, changes]);

  const signal = useCallback((one: Signal) => wire.current?.signal(one), []);
  const ask = useCallback(() => wire.current?.ask(), []);
  return useMemo(() => ({ moment, dispatch, signal, ask }), [moment, signal, ask]);
}
