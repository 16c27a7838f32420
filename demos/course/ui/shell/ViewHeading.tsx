import type { ReactNode } from 'react';
import viewStyles from './views.module.css';

/** The heading of a view, which takes focus when the view is opened. */
export function ViewHeading({ children }: { children: ReactNode }) {
  return (
    <h2 className={viewStyles.heading} data-part-heading tabIndex={-1}>
      {children}
    </h2>
  );
}
