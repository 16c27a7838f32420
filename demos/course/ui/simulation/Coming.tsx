import type { CourseTranslator } from '../course-translator.ts';
import styles from '../part.module.css';

interface Props {
  failed: boolean;
  /** Asks for it again. The button that does so goes away: focus must be led elsewhere before. */
  onAgain: () => void;
  translator: CourseTranslator;
}

/** Says that the simulation is on its way, and what one waits for; or that it has not come, and how to get it. */
export function Coming({ failed, onAgain, translator: { t } }: Props) {
  if (!failed) return <p>{t('exercise.coming')}</p>;
  return (
    <>
      <p role="alert">{t('exercise.failed')}</p>
      <div className={styles.buttons}>
        <button type="button" className={styles.button} onClick={onAgain}>
          {t('exercise.again')}
        </button>
      </div>
    </>
  );
}
