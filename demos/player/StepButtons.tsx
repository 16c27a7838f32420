import { stepIds } from '../engine/scenario.ts';
import styles from './guide.module.css';
import type { PartProps } from './part-props.ts';

interface Props extends PartProps {
  /** Starts over. */
  onReset: () => void;
}

/** Back, forward, and from the start. */
export function StepButtons({ scenario, session, dispatch, translator: { t }, onReset }: Props) {
  const total = stepIds(scenario).length;
  const { step, mode } = session;
  return (
    <div className={styles.buttons}>
      {mode !== 'explore' && (
        <>
          <button
            type="button"
            aria-disabled={step === 0}
            onClick={() => step > 0 && dispatch({ type: 'went', to: step - 1 })}
          >
            {t('back')}
          </button>
          <button
            type="button"
            title={t('next.explanation')}
            aria-disabled={step === total}
            onClick={() => step < total && dispatch({ type: 'went', to: step + 1 })}
          >
            {t('next')}
          </button>
        </>
      )}
      <button type="button" onClick={onReset}>
        {t('reset')}
      </button>
    </div>
  );
}
