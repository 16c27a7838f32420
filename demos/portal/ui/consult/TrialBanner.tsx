import { trialDaysLeft } from '../../model/consult.ts';
import { usePortal } from '../context.ts';
import styles from './consult.module.css';
import { Explanation } from './Explanation.tsx';

/**
 * What stands above the form during a trial of Experts on Demand (facts 6.4). Where the real portal has a link that
 * leads away, a line unfolds.
 */
export function TrialBanner() {
  const { label } = usePortal();
  return (
    <div className={styles.banner}>
      <p className={styles.title}>{label('consult.trial.title')}</p>
      <p>{label('consult.trial.expires', { days: trialDaysLeft })}</p>
      <details>
        <summary>{label('consult.trial.more')}</summary>
        <Explanation of="simulation.trialMore" />
      </details>
    </div>
  );
}
