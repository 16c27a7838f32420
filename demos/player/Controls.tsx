import { stepIds } from '../engine/scenario.ts';
import styles from './guide.module.css';
import type { PartProps } from './part-props.ts';
import { StepButtons } from './StepButtons.tsx';
import { StepList } from './StepList.tsx';

interface Props extends PartProps {
  /** Points at the step's control. */
  onShow: () => void;
  /** Whether the words of all steps are here. */
  whole: boolean;
}

/** Help with the step; forward, back, from the start, and any step at once. */
export function Controls({ onShow, whole, ...parts }: Props) {
  const { scenario, session, dispatch, translator } = parts;
  const { step, mode } = session;
  return (
    <div className={styles.controls}>
      {mode === 'guided' && step < stepIds(scenario).length && (
        <div className={styles.buttons}>
          <button
            type="button"
            aria-expanded={session.help === 'hint'}
            onClick={() => dispatch({ type: 'hintToggled' })}
          >
            {translator.t('hint')}
          </button>
          <button type="button" onClick={onShow}>
            {translator.t('show')}
          </button>
        </div>
      )}
      <StepButtons {...parts} onReset={() => dispatch({ type: 'reset' })} />
      {mode !== 'explore' && (
        <StepList scenario={scenario} session={session} translator={translator} whole={whole} />
      )}
    </div>
  );
}
