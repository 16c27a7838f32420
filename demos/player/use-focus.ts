import { type RefObject, useEffect, useRef } from 'react';
import { result } from '../portal/model/eligibility.ts';
import type { PortalState } from '../portal/model/state.ts';
import type { Session } from './session.ts';

/** The panel that is open, as far as its content takes the place of what had focus; null when none is. */
function openPanel({ application, panel }: PortalState): string | null {
  if (application.panel !== 'closed') return `application ${application.panel}`;
  if (panel?.kind === 'consult') return `consult ${panel.view}`;
  if (panel?.kind === 'action') return `action ${panel.action} ${panel.confirmed}`;
  if (panel?.kind === 'rule') return `rule ${panel.form.tab}`;
  return panel?.kind ?? null;
}

/** What is open in the portal. When it changes, what had focus may be gone. */
function openView(portal: PortalState): string {
  const { place, page, mailbox, alerts, device, file, hub } = portal;
  const shown = {
    alert: alerts.open,
    incident: alerts.incident,
    device: `${device.open} ${device.tab}`,
    file,
  };
  const detail = page in shown ? shown[page as keyof typeof shown] : '';
  return [
    place,
    page,
    detail,
    openPanel(portal),
    mailbox.open,
    hub.connected,
    hub.open,
    result(portal) !== null,
  ].join(' ');
}

function entry(root: HTMLElement): HTMLElement | null {
  const entries = root.querySelectorAll<HTMLElement>('[data-entry]');
  return entries[entries.length - 1] ?? null;
}

/** Whether an element has been taken away, or is hidden. */
const isGone = (element: HTMLElement | null) =>
  element !== null && (!element.isConnected || element.getClientRects().length === 0);

const inPanel = (element: Element) => element.closest('[role="dialog"]') !== null;

/** What opened the panel, if it is still there; else what the page offers in its place. */
function opener(root: HTMLElement, last: HTMLElement | null): HTMLElement | null {
  const usable = last !== null && root.contains(last) && last.closest('[inert]') === null;
  return usable ? last : root.querySelector<HTMLElement>('[data-return]');
}

/**
 * Keeps focus inside the simulation. When the reader has opened something, its heading takes focus; when a panel
 * has closed, what opened it does. A surface that comes late takes it from what stood in for it, and from nothing
 * else. What the player changes by itself never takes focus from the player's buttons, but if it takes away what had
 * focus, as when a presenter goes on by a key, the heading takes that too.
 * @param coming names the surfaces that are shown and have not come yet
 */
export function useFocus(
  session: Pick<Session, 'portal' | 'actor'>,
  coming: string,
  portal: RefObject<HTMLElement | null>,
): void {
  const view = openView(session.portal);
  const panel = openPanel(session.portal);
  const { page, place } = session.portal;
  const where = `${place} ${page}`;
  const before = useRef({ view, panel, coming, where });
  const inside = useRef(false);
  /** What last had focus. */
  const had = useRef<HTMLElement | null>(null);
  /** What last had focus outside panels. */
  const last = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const note = ({ target }: { target: EventTarget | null }) => {
      inside.current = target instanceof Node && portal.current?.contains(target) === true;
      had.current = inside.current && target instanceof HTMLElement ? target : null;
      if (had.current && !inPanel(had.current)) last.current = had.current;
    };
    note({ target: document.activeElement });
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [portal]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what had focus may go with anything that changes in the portal
  useEffect(() => {
    const was = before.current;
    before.current = { view, panel, coming, where };
    const root = portal.current;
    const focused = document.activeElement;
    const lost = inside.current && (focused === null || focused === document.body);
    const changed = view !== was.view || coming !== was.coming;
    const opened = view !== was.view && session.actor === 'reader';
    if (root === null || !(opened || (lost && (changed || isGone(had.current))))) return;
    // The windows' own buttons stay where they are: switching between them must not take focus away.
    if (focused?.closest('[data-keeps-focus]')) return;
    const closed = panel === null && was.panel !== null && where === was.where;
    const back = closed ? opener(root, last.current) : null;
    (back ?? entry(root))?.focus({ preventScroll: false });
  }, [view, panel, coming, where, session.portal, session.actor, portal]);
}
