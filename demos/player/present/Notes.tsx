import { stepIds } from '../../engine/scenario.ts';
import type { PartProps } from '../part-props.ts';
import { Rich } from '../Rich.tsx';
import styles from './present.module.css';
import type { ComingNotes } from './use-notes.ts';

interface Props extends PartProps {
  notes: ComingNotes;
  shown: boolean;
  onToggle: () => void;
}

/** For the person who presents: what to say in this step, and what comes next. */
export function Notes({ scenario, session, translator, notes, shown, onToggle }: Props) {
  const { t } = translator;
  const ids = stepIds(scenario);
  const id = ids[session.step];
  const next = ids[session.step + 1];
  return (
    <div className={styles.notes}>
      <button type="button" aria-expanded={shown} onClick={onToggle}>
        {t('present.notes')}
      </button>
      {shown && notes.failed && (
        <p role="alert">
          <span>{t('surface.failed')}</span>{' '}
          <button type="button" onClick={notes.ask}>
            {t('surface.again')}
          </button>
        </p>
      )}
      {shown && notes.notes && id !== undefined && (
        <p className={styles.note}>
          <Rich segments={translator.words(`${id}.note`)} translator={translator} />
        </p>
      )}
      {id !== undefined && (
        <>
          <p className={styles.partName}>{t('present.next')}</p>
          <p>
            {next === undefined ? (
              t('present.last')
            ) : (
              <Rich segments={translator.words(`${next}.instruction`)} translator={translator} />
            )}
          </p>
        </>
      )}
    </div>
  );
}
