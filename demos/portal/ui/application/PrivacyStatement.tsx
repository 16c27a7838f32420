import { usePortal } from '../context.ts';
import styles from '../parts/form.module.css';
import { TargetButton } from '../TargetButton.tsx';

/** Stands where the real portal opens Microsoft's privacy statement: the simulation loads nothing from elsewhere. */
export function PrivacyStatement() {
  const { send, label, labelLang } = usePortal();
  return (
    <div className={styles.form}>
      <p lang={labelLang('privacyStatement.explanation')}>{label('privacyStatement.explanation')}</p>
      <TargetButton
        target="privacyStatement.back"
        className={styles.primary}
        onClick={() => send({ type: 'application.privacyClosed' })}
      />
    </div>
  );
}
