import { usePortal } from '../context.ts';
import { TargetButton } from '../TargetButton.tsx';
import styles from './application.module.css';

/** What the portal answers to a submitted application (facts 3.3, step 4). */
export function Confirmation() {
  const { send, label } = usePortal();
  return (
    <div className={styles.form}>
      <p className={styles.thanks}>{label('application.thanks')}</p>
      <p>{label('application.assessing')}</p>
      <TargetButton
        target="application.close"
        className={styles.primary}
        onClick={() => send({ type: 'application.closed' })}
      />
    </div>
  );
}
