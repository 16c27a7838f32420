import { stepIds } from '../engine/scenario.ts';
import styles from './guide.module.css';
import type { PartProps } from './part-props.ts';

interface Props extends PartProps {
  /** Points at the step's control. */
  onShow: () => void;
}

/** Help with the step at hand, when one goes step by step and is not at the end. */
export function HelpButtons({ scenario, session, dispatch, translator: { t }, onShow }: Props) {
  if (session.mode !== 'guided' || session.step >= stepIds(scenario).length) return null;
  return (
    <div className={styles.buttons}>
      <button
        type="button"
        aria-expanded={session.help === 'hint'}
        onClick={() => dispatch({ type: 'hintToggled' })}
      >
        {t('hint')}
      </button>
      <button type="button" onClick={onShow}>
        {t('show')}
      </button>
    </div>
  );
}
