import { stepIds } from '../engine/scenario.ts';
import styles from './guide.module.css';
import type { PartProps } from './part-props.ts';
import { Rich } from './Rich.tsx';

/** For the person who presents: what to say in this step, and what comes next. */
export function Notes({ scenario, session, translator }: PartProps) {
  const ids = stepIds(scenario);
  const id = ids[session.step];
  const next = ids[session.step + 1];
  if (id === undefined) return null;
  return (
    <div className={styles.notes}>
      <p className={styles.partName}>{translator.t('notes')}</p>
      <p>
        <Rich segments={translator.words(`${id}.note`)} translator={translator} />
      </p>
      <p className={styles.partName}>{translator.t('notes.next')}</p>
      <p>
        {next === undefined ? (
          translator.t('notes.last')
        ) : (
          <Rich segments={translator.words(`${next}.instruction`)} translator={translator} />
        )}
      </p>
      <p className={styles.keys}>{translator.t('keys')}</p>
    </div>
  );
}
