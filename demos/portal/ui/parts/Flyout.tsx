import type { KeyboardEvent, ReactNode } from 'react';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { useElementId } from './element-id.ts';
import styles from './flyout.module.css';

interface Props {
  /** The heading, which is the panel's name too. */
  title: string;
  /** What the cross and the Escape key do. */
  onClose: () => void;
  /** What stands above the heading; it is read as the panel's description, since focus begins below it. */
  above?: ReactNode;
  children: ReactNode;
}

/**
 * A panel that opens from the right. The page behind it is inert, since on a narrow screen the panel covers it
 * (WCAG 2.4.11); the shell sees to that.
 */
export function Flyout({ title, onClose, above, children }: Props) {
  const { label } = usePortal();
  const id = useElementId();
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div
      role="dialog"
      aria-labelledby={id}
      aria-describedby={above ? `${id}above` : undefined}
      className={styles.panel}
      onKeyDown={closeOnEscape}
    >
      {above && <div id={`${id}above`}>{above}</div>}
      <div className={styles.head}>
        <PageHeading panel id={id}>
          {title}
        </PageHeading>
        <button type="button" className={styles.cross} aria-label={label('panel.close')} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </button>
      </div>
      {children}
    </div>
  );
}
