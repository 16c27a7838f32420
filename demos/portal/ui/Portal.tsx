import { useMemo } from 'react';
import { PortalContext, type PortalView } from './context.ts';
import styles from './portal.module.css';
import { Surface } from './Surface.tsx';
import { Shell } from './shell/Shell.tsx';

/** The window that is open: the portal, the mailbox or the questions. Everything in it is a view of one state. */
export function Portal({ state, send, label, labelLang, pointed, headingLevel, surfaces }: PortalView) {
  const view = useMemo(
    () => ({ state, send, label, labelLang, pointed, headingLevel, surfaces }),
    [state, send, label, labelLang, pointed, headingLevel, surfaces],
  );
  return (
    <PortalContext value={view}>
      <div className={styles.portal}>
        {state.place === 'portal' ? <Shell /> : <Surface id={state.place} />}
      </div>
    </PortalContext>
  );
}
