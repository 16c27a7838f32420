import type { ReactNode } from 'react';
import type { Translator } from '../translator.ts';
import styles from './present.module.css';
import type { Autoplay } from './use-autoplay.ts';

interface Props {
  timing: ReactNode;
  autoplay: Autoplay;
  /** Whether there is no step left to go on to. */
  finished: boolean;
  translator: Translator;
}

/** The time, and going on by itself: not where the system asks for less motion, which is said. */
export function Progress({ timing, autoplay, finished, translator: { t } }: Props) {
  return (
    <div className={styles.progress}>
      {timing}
      {autoplay.offered ? (
        <button
          type="button"
          data-autoplay
          aria-disabled={finished && !autoplay.on}
          onClick={() => (autoplay.on ? autoplay.stop() : finished || autoplay.start())}
        >
          {t(autoplay.on ? 'present.auto.pause' : 'present.auto')}
        </button>
      ) : (
        <p className={styles.quiet}>{t('present.auto.reduced')}</p>
      )}
    </div>
  );
}
