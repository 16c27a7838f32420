import { type ComponentType, useMemo } from 'react';
import type { Place } from '../model/pages.ts';
import { PortalContext, type PortalView } from './context.ts';
import { Eligibility } from './eligibility/Eligibility.tsx';
import { Mailbox } from './mailbox/Mailbox.tsx';
import styles from './portal.module.css';
import { Shell } from './shell/Shell.tsx';

const places: Record<Place, ComponentType> = {
  portal: Shell,
  mailbox: Mailbox,
  eligibility: Eligibility,
};

/** The window that is open: the portal, the mailbox or the questions. Everything in it is a view of one state. */
export function Portal({ state, send, label, labelLang, pointed, headingLevel }: PortalView) {
  const view = useMemo(
    () => ({ state, send, label, labelLang, pointed, headingLevel }),
    [state, send, label, labelLang, pointed, headingLevel],
  );
  const Surface = places[state.place];
  return (
    <PortalContext value={view}>
      <div className={styles.portal}>
        <Surface />
      </div>
    </PortalContext>
  );
}
