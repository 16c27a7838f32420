import type { ReactNode } from 'react';
import styles from './shell.module.css';

/** The heading of a view, which takes focus when the view is opened. */
export function ViewHeading({ children }: { children: ReactNode }) {
  return (
    <h2 className={styles.heading} data-part-heading tabIndex={-1}>
      {children}
    </h2>
  );
}
