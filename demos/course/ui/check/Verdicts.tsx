import type { RefObject } from 'react';
import { Rich } from '../../../player/Rich.tsx';
import type { PracticalCheck } from '../../model/check.ts';
import type { CheckTrace } from '../../model/check-trace.ts';
import { judge } from '../../model/judge.ts';
import type { CourseTranslator } from '../course-translator.ts';
import styles from '../part.module.css';
import checkStyles from './check.module.css';
import { pointsText } from './points-text.ts';

interface Props {
  check: PracticalCheck;
  trace: CheckTrace;
  heading: RefObject<HTMLHeadingElement | null>;
  translator: CourseTranslator;
}

/** How the check went, task by task, and how each can be done. */
export function Verdicts({ check, trace, heading, translator }: Props) {
  const { t } = translator;
  const verdicts = judge(check, trace);
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={styles.taken}>
        {t('check.result')}
      </h3>
      <p className={checkStyles.points}>{pointsText(check, trace, translator)}</p>
      <ol className={checkStyles.verdicts}>
        {Object.keys(check.tasks).map((taskId) => {
          const verdict = verdicts[taskId] ?? 'open';
          const had = trace.help[taskId];
          return (
            <li key={taskId} data-check-task={taskId} data-verdict={verdict} data-help={had}>
              <p>
                <Rich segments={translator.check(`${taskId}.task`)} translator={translator} />
              </p>
              <div className={styles.result} data-good={verdict === 'met' || undefined}>
                <p className={checkStyles.verdict}>{t(`check.verdict.${verdict}`)}</p>
                <p>
                  <Rich segments={translator.check(`${taskId}.${verdict}`)} translator={translator} />
                </p>
                {had && <p className={checkStyles.note}>{t(`check.had.${had}`)}</p>}
              </div>
              <p className={styles.soft}>
                <span>{t('check.solution')}</span>{' '}
                <Rich segments={translator.check(`${taskId}.solution`)} translator={translator} />
              </p>
            </li>
          );
        })}
      </ol>
    </>
  );
}
