import { useEffect, useState } from 'react';
import type { Translator } from '../translator.ts';
import { now } from './now.ts';
import styles from './present.module.css';
import { clockTime, elapsed, type Timing } from './timing.ts';

interface Props {
  timing: Timing;
  onToggle: () => void;
  onReset: () => void;
  translator: Translator;
}

/** How long the talk has lasted. It starts when the presenter starts it. */
export function Clock({ timing, onToggle, onReset, translator: { t } }: Props) {
  const [at, setAt] = useState(now);
  const { since } = timing;
  useEffect(() => {
    setAt(now());
    if (since === null) return;
    const timer = setInterval(() => setAt(now()), 500);
    return () => clearInterval(timer);
  }, [since]);
  return (
    <fieldset className={styles.group}>
      <legend>{t('present.time')}</legend>
      <span className={styles.clock} role="timer">
        {clockTime(elapsed(timing, at))}
      </span>
      <button type="button" onClick={onToggle}>
        {t(since === null ? 'present.time.start' : 'present.time.pause')}
      </button>
      <button type="button" aria-disabled={since === null && timing.before === 0} onClick={onReset}>
        {t('present.time.reset')}
      </button>
    </fieldset>
  );
}
