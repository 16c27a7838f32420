import { useRef } from 'react';
import { chapterOf, stepIds } from '../engine/scenario.ts';
import { answerText, taskText } from './answer-text.ts';
import styles from './guide.module.css';
import type { PartProps } from './part-props.ts';
import { Rich } from './Rich.tsx';

function Help({ scenario, session, translator }: PartProps) {
  const id = stepIds(scenario)[session.step];
  if (id === undefined || session.help === 'none') return null;
  return (
    <p className={styles.hint}>
      {session.help === 'shown' ? (
        translator.t('shown')
      ) : (
        <Rich segments={translator.words(`${id}.hint`)} translator={translator} />
      )}
    </p>
  );
}

/** What to do now, what came of what was done, and help. */
export function Guide(props: PartProps) {
  const { scenario, session, dispatch, translator } = props;
  const task = useRef<HTMLParagraphElement>(null);
  const ids = stepIds(scenario);
  const total = ids.length;
  const chapter = chapterOf(scenario, ids[session.step] ?? '');
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
        <p ref={task} tabIndex={-1} data-task className={styles.progress}>
          <span>
            {session.step < total
              ? translator.t('step', { number: session.step + 1, total })
              : translator.t('finished')}
          </span>
          {chapter !== undefined && (
            <>
              <span> · </span>
              <Rich segments={translator.words(`chapter.${chapter}`)} translator={translator} />
            </>
          )}
        </p>
      )}
      {answer.length > 0 && (
        <p className={styles.answer} data-kind={session.answer?.kind}>
          <Rich segments={answer} translator={translator} />
        </p>
      )}
      {astray && (
        <button type="button" onClick={rejoin}>
          {translator.t('rejoin')}
        </button>
      )}
      <p className={styles.instruction}>
        <Rich segments={taskText(scenario, session, translator)} translator={translator} />
      </p>
      <Help {...props} />
    </div>
  );
}
