import { useRef } from 'react';
import { stepIds } from '../engine/scenario.ts';
import { answerText, taskText } from './answer-text.ts';
import { Notes } from './Notes.tsx';
import type { PartProps } from './part-props.ts';
import styles from './player.module.css';
import { Rich } from './Rich.tsx';

interface Props extends PartProps {
  /** Points at the step's control. */
  onShow: () => void;
}

function Help({ scenario, session, dispatch, translator, onShow }: Props) {
  const id = stepIds(scenario)[session.step];
  if (session.mode !== 'guided' || id === undefined) return null;
  return (
    <div className={styles.help}>
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
      {session.help === 'hint' && (
        <p className={styles.hint}>
          <Rich segments={translator.words(`${id}.hint`)} translator={translator} />
        </p>
      )}
      {session.help === 'shown' && <p className={styles.hint}>{translator.t('shown')}</p>}
    </div>
  );
}

/** What to do now, what came of what was done, and help. */
export function Guide(props: Props) {
  const { scenario, session, dispatch, translator } = props;
  const task = useRef<HTMLParagraphElement>(null);
  const total = stepIds(scenario).length;
  const answer = answerText(scenario, session, translator);
  const astray = session.answer?.kind === 'mistake' || session.answer?.kind === 'offPath';
  const rejoin = () => {
    // The button goes away with the mistake; the task is what comes next.
    task.current?.focus();
    dispatch({ type: 'rejoined' });
  };
  return (
    <div className={styles.task}>
      {session.mode !== 'explore' && (
        <p ref={task} tabIndex={-1} className={styles.progress}>
          {session.step < total
            ? translator.t('step', { number: session.step + 1, total })
            : translator.t('finished')}
        </p>
      )}
      {answer.length > 0 && (
        <p className={styles.answer} data-kind={session.answer?.kind}>
          <Rich segments={answer} translator={translator} />
        </p>
      )}
      {astray && (
        <button type="button" className={styles.rejoin} onClick={rejoin}>
          {translator.t('rejoin')}
        </button>
      )}
      <p className={styles.instruction}>
        <Rich segments={taskText(scenario, session, translator)} translator={translator} />
      </p>
      <Help {...props} />
      {session.mode === 'present' && <Notes {...props} />}
    </div>
  );
}
