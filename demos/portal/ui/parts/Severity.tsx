import type { Severity as Level } from '../../model/vocabulary.ts';
import { usePortal } from '../context.ts';
import styles from './severity.module.css';

/** A severity, with its colour and its word (facts 4.3). */
export function Severity({ of }: { of: Level }) {
  const { label } = usePortal();
  return (
    <span className={styles.severity} data-severity={of}>
      {label(`severity.${of}`)}
    </span>
  );
}
