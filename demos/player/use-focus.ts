import { type RefObject, useEffect, useRef } from 'react';
import type { Session } from './session.ts';

/** What is open in the portal. When it changes, what had focus may be gone. */
function openView({ portal }: Session): string {
  const { place, page, application, mailbox, eligibility } = portal;
  return [place, page, application.panel, mailbox.open, eligibility.resultShown].join(' ');
}

function entry(root: HTMLElement): HTMLElement | null {
  const entries = root.querySelectorAll<HTMLElement>('[data-entry]');
  return entries[entries.length - 1] ?? null;
}

/**
 * Keeps focus inside the simulation. When the reader has opened something, its heading takes focus; when a panel
 * has closed, what opened it does. What the player changes by itself never takes focus from the player's buttons.
 */
export function useFocus(session: Session, portal: RefObject<HTMLElement | null>): void {
  const view = openView(session);
  const { panel } = session.portal.application;
  const before = useRef({ view, panel });
  useEffect(() => {
    const { view: lastView, panel: lastPanel } = before.current;
    before.current = { view, panel };
    const root = portal.current;
    if (root === null || view === lastView || session.actor !== 'reader') return;
    const closed = panel === 'closed' && lastPanel !== 'closed';
    const returned = closed ? root.querySelector<HTMLElement>('[data-return]') : null;
    // The windows' own buttons stay where they are: switching between them must not take focus away.
    if (document.activeElement?.closest('[data-keeps-focus]')) return;
    (returned ?? entry(root))?.focus({ preventScroll: false });
  }, [view, panel, session.actor, portal]);
}
