import { stepIds } from '../engine/scenario.ts';
import styles from './guide.module.css';
import type { PartProps } from './part-props.ts';

interface Props extends PartProps {
  /** Starts over. */
  onReset: () => void;
  /** What the button that does the step for the reader is called; "Next step" when left out. */
  forward?: string;
}

/** Back, forward, and from the start. */
export function StepButtons({ scenario, session, dispatch, translator: { t }, onReset, forward }: Props) {
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
            {forward ?? t('next')}
          </button>
        </>
      )}
      <button type="button" onClick={onReset}>
        {t('reset')}
      </button>
    </div>
  );
}
