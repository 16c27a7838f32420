import type { ReactNode } from 'react';
import { usePortal } from './context.ts';
import styles from './portal.module.css';

interface Props {
  children: ReactNode;
  /** True for a part of a surface, whose heading is one level lower. */
  part?: boolean;
  /** True for a panel: what lies behind it cannot be read meanwhile, so its heading is that of a surface, but smaller. */
  panel?: boolean;
  /** True for a part that nobody opens, so that focus never goes to its heading. */
  quiet?: boolean;
  id?: string;
}

/** By level. Spelt out: styles of elements that are named nowhere are cut from the built pages. */
const elements: Readonly<Record<number, 'h2' | 'h3' | 'h4'>> = { 2: 'h2', 3: 'h3', 4: 'h4' };

/** The heading of a surface or of a part of it. Focus goes here when a reader has opened it. */
export function PageHeading({ children, part = false, panel = false, quiet = false, id }: Props) {
  const { headingLevel } = usePortal();
  const Heading = elements[headingLevel + (part || quiet ? 1 : 0)] ?? 'h4';
  if (quiet)
    return (
      <Heading id={id} className={styles.quietHeading}>
        {children}
      </Heading>
    );
  return (
    <Heading id={id} tabIndex={-1} data-entry className={part || panel ? styles.partHeading : styles.heading}>
      {children}
    </Heading>
  );
}
