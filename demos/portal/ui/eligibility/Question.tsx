import { useId } from 'react';
import { type EligibilityQuestion, eligibilityQuestions } from '../../model/eligibility-questions.ts';
import type { PortalEvent } from '../../model/events.ts';
import type { LabelKey } from '../../model/labels.ts';
import type { TargetId } from '../../model/targets/index.ts';
import { usePortal } from '../context.ts';
import styles from './eligibility.module.css';

/** One question and its possible answers. */
export function Question({ question }: { question: EligibilityQuestion }) {
  const { state, send, label, pointed } = usePortal();
  const group = useId();
  const given = state.eligibility.answers[question];
  return (
    <fieldset className={styles.question}>
      <legend>{label(`eligibility.${question}`)}</legend>
      {eligibilityQuestions[question].map((answer) => {
        const id = `eligibility.${question}.${answer}` as TargetId & LabelKey;
        return (
          <label key={answer}>
            <input
              type="radio"
              name={group}
              checked={given === answer}
              data-target={id}
              data-pointed={pointed === id || undefined}
              onChange={() => send({ type: 'eligibility.answered', question, answer } as PortalEvent)}
            />
            {label(id)}
          </label>
        );
      })}
    </fieldset>
  );
}
