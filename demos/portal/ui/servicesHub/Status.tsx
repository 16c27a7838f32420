import { type Case, caseStatus } from '../../model/cases.ts';
import { usePortal } from '../context.ts';
import styles from './servicesHub.module.css';

/** How far a case has come; where the experts wait for the customer, it stands out and says what to do. */
export function Status({ of }: { of: Case }) {
  const { label } = usePortal();
  const status = caseStatus(of);
  if (status !== 'waitingForCustomer') return label(`hub.status.${status}`);
  return (
    <div className={styles.waiting}>
      <strong>{label('hub.status.waitingForCustomer')}</strong>
      <p>{label('hub.yourTurn')}</p>
    </div>
  );
}
