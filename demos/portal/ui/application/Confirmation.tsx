import { usePortal } from '../context.ts';
import styles from '../parts/form.module.css';
import { TargetButton } from '../TargetButton.tsx';

/** What the portal answers to a submitted application (facts 3.3, step 4). */
export function Confirmation() {
  const { send, label } = usePortal();
  return (
    <div className={styles.form}>
      <p className={styles.done}>{label('application.thanks')}</p>
      <p>{label('application.assessing')}</p>
      <TargetButton
        target="application.close"
        className={styles.primary}
        onClick={() => send({ type: 'application.closed' })}
      />
    </div>
  );
}
