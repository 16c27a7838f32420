import type { LabelKey } from '../../model/labels.ts';
import { usePortal } from '../context.ts';
import styles from './entity.module.css';

/** What has been made of a device or a file, as far as it can be seen at once; nothing while there is nothing. */
export function States({ of }: { of: readonly LabelKey[] }) {
  const { label } = usePortal();
  if (of.length === 0) return null;
  return (
    <ul className={styles.states} aria-label={label('entity.states')}>
      {of.map((key) => (
        <li key={key}>{label(key)}</li>
      ))}
    </ul>
  );
}
