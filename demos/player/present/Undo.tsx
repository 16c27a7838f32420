import { useEffect, useRef } from 'react';
import type { Translator } from '../translator.ts';
import styles from './present.module.css';

/** How long everything can be had back. The next thing that is done ends it earlier. */
const patience = 20_000;

interface Props {
  offered: boolean;
  onUndo: () => void;
  onTooLate: () => void;
  translator: Translator;
}

/** Says that everything was forgotten, and offers it back: a key is easily pressed by mistake on a stage. */
export function Undo({ offered, onUndo, onTooLate, translator: { t } }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const tooLate = useRef(onTooLate);
  tooLate.current = onTooLate;
  useEffect(() => {
    if (!offered) return;
    const timer = setInterval(() => {
      // Whoever is at the button is given time.
      if (document.activeElement !== button.current) tooLate.current();
    }, patience);
    return () => clearInterval(timer);
  }, [offered]);
  return (
    <div role="status" className={styles.undo}>
      {offered && (
        <>
          <p>{t('reset.done')}</p>
          <button ref={button} type="button" onClick={onUndo}>
            {t('present.undo')}
          </button>
        </>
      )}
    </div>
  );
}
