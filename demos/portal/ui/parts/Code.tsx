import type { ReactNode } from 'react';
import styles from './code.module.css';

/** A text in the font of code. It is the same in every language, so it is never translated. */
export function Code({ children }: { children: ReactNode }) {
  return (
    <pre className={styles.code} translate="no">
      <code>{children}</code>
    </pre>
  );
}
