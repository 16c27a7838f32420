import styles from './guide.module.css';
import type { Translator } from './translator.ts';

interface Props {
  failed: boolean;
  ask: () => void;
  translator: Translator;
}

/** Says that what was done last is being waited for, or that what it needs has not come. */
export function Waiting({ failed, ask, translator: { t } }: Props) {
  return (
    <div className={styles.task}>
      <p role={failed ? 'alert' : undefined}>{t(failed ? 'surface.failed' : 'surface.coming')}</p>
      {failed && (
        <button type="button" onClick={ask}>
          {t('surface.again')}
        </button>
      )}
    </div>
  );
}
