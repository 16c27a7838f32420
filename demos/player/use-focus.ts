import { type RefObject, useEffect, useRef } from 'react';
import { result } from '../portal/model/eligibility.ts';
import type { Session } from './session.ts';

/** What is open in the portal. When it changes, what had focus may be gone. */
function openView({ portal }: Session): string {
  const { place, page, application, mailbox } = portal;
  return [place, page, application.panel, mailbox.open, result(portal) !== null].join(' ');
}

function entry(root: HTMLElement): HTMLElement | null {
  const entries = root.querySelectorAll<HTMLElement>('[data-entry]');
  return entries[entries.length - 1] ?? null;
}

/**
 * Keeps focus inside the simulation. When the reader has opened something, its heading takes focus; when a panel
 * has closed, what opened it does. A surface that comes late takes it from what stood in for it, and from nothing else. What the player changes by itself never takes focus from the player's buttons,
 * but if it takes away what had focus, as when a presenter goes on by a key, the heading takes that too.
 * @param coming names the surfaces that are shown and have not come yet
 */
export function useFocus(session: Session, coming: string, portal: RefObject<HTMLElement | null>): void {
  const view = openView(session);
  const { panel } = session.portal.application;
  const before = useRef({ view, panel, coming });
  const inside = useRef(false);

  useEffect(() => {
    const note = ({ target }: { target: EventTarget | null }) => {
      inside.current = target instanceof Node && portal.current?.contains(target) === true;
    };
    note({ target: document.activeElement });
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [portal]);

  useEffect(() => {
    const { view: lastView, panel: lastPanel, coming: lastComing } = before.current;
    before.current = { view, panel, coming };
    const root = portal.current;
    const focused = document.activeElement;
    const lost = inside.current && (focused === null || focused === document.body);
    const opened = view !== lastView && session.actor === 'reader';
    if (root === null || (view === lastView && coming === lastComing) || !(opened || lost)) return;
    const closed = panel === 'closed' && lastPanel !== 'closed';
    const returned = closed ? root.querySelector<HTMLElement>('[data-return]') : null;
    // The windows' own buttons stay where they are: switching between them must not take focus away.
    if (focused?.closest('[data-keeps-focus]')) return;
    (returned ?? entry(root))?.focus({ preventScroll: false });
  }, [view, panel, coming, session.actor, portal]);
}
