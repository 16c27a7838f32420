import styles from './guide.module.css';
import { HelpButtons } from './HelpButtons.tsx';
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
  return (
    <div className={styles.controls}>
      <HelpButtons {...parts} onShow={onShow} />
      <StepButtons {...parts} onReset={() => dispatch({ type: 'reset' })} />
      {session.mode !== 'explore' && (
        <StepList scenario={scenario} session={session} translator={translator} whole={whole} />
      )}
    </div>
  );
}
