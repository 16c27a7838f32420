import { useEffect } from 'react';
import { stepIds } from '../engine/scenario.ts';
import styles from './guide.module.css';
import type { PartProps } from './part-props.ts';
import { StepList } from './StepList.tsx';

/** What a clicker sends, and its like on a keyboard. None is a single character, so WCAG 2.1.4 does not apply. */
const keys: Readonly<Record<string, 'next' | 'back' | 'reset'>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  Home: 'reset',
};

function isForControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [role="switch"]') !== null;
}

interface Props extends PartProps {
  /** Points at the step's control. */
  onShow: () => void;
  /** Whether the words of all steps are here. */
  whole: boolean;
}

/** Help with the step; forward, back, from the start, and any step at once. */
export function Controls({ scenario, session, dispatch, translator, onShow, whole }: Props) {
  const total = stepIds(scenario).length;
  const { step, mode } = session;

  useEffect(() => {
    if (mode !== 'present') return;
    const onKey = (event: KeyboardEvent) => {
      const command = keys[event.key];
      if (!command || event.altKey || event.ctrlKey || event.metaKey || isForControl(event.target)) return;
      event.preventDefault();
      if (command === 'reset') dispatch({ type: 'reset' });
      else dispatch({ type: 'went', to: command === 'next' ? step + 1 : step - 1 });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [mode, step, dispatch]);

  const guided = mode !== 'explore';
  return (
    <div className={styles.controls}>
      {mode === 'guided' && step < total && (
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
      <div className={styles.buttons}>
        {guided && (
          <>
            <button
              type="button"
              aria-disabled={step === 0}
              onClick={() => step > 0 && dispatch({ type: 'went', to: step - 1 })}
            >
              {translator.t('back')}
            </button>
            <button
              type="button"
              title={translator.t('next.explanation')}
              aria-disabled={step === total}
              onClick={() => step < total && dispatch({ type: 'went', to: step + 1 })}
            >
              {translator.t('next')}
            </button>
          </>
        )}
        <button type="button" onClick={() => dispatch({ type: 'reset' })}>
          {translator.t('reset')}
        </button>
      </div>
      {guided && <StepList scenario={scenario} session={session} translator={translator} whole={whole} />}
    </div>
  );
}
