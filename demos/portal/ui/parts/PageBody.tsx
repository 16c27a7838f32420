import type { ReactNode } from 'react';
import styles from './page-body.module.css';

interface Props {
  /** Whether a panel lies over it that its own surface draws: it is then inert (WCAG 2.4.11). */
  behind?: boolean;
  children: ReactNode;
}

/** What a page shows. Where the portal scrolls inside its window, this is what scrolls. */
export function PageBody({ behind = false, children }: Props) {
  return (
    <div className={styles.body} inert={behind} data-behind={behind || undefined}>
      {children}
    </div>
  );
}
