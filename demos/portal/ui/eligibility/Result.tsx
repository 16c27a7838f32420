import type { EligibilityFinding } from '../../model/eligibility-questions.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { TargetButton } from '../TargetButton.tsx';
import styles from './eligibility.module.css';

/** What remains before an application and whom to talk to, or that nothing does. */
export function Result({ findings }: { findings: readonly EligibilityFinding[] }) {
  const { send, label } = usePortal();
  return (
    <>
      <PageHeading>{label('eligibility.result')}</PageHeading>
      {findings.length === 0 ? (
        <p className={styles.ready}>{label('eligibility.result.ready')}</p>
      ) : (
        <>
          <p>{label('eligibility.result.missing')}</p>
          <ul className={styles.findings}>
            {findings.map((finding) => (
              <li key={finding}>{label(`eligibility.finding.${finding}`)}</li>
            ))}
          </ul>
        </>
      )}
      <TargetButton
        target="eligibility.changeAnswers"
        className={styles.secondary}
        onClick={() => send({ type: 'eligibility.answersReopened' })}
      />
    </>
  );
}
