import { type EligibilityQuestion, eligibilityQuestions } from '../../model/eligibility-questions.ts';
import type { PortalEvent } from '../../model/events.ts';
import type { eligibilityTargets } from '../../model/targets/eligibility.ts';
import { usePortal } from '../context.ts';
import { useElementId } from '../parts/element-id.ts';
import styles from './eligibility.module.css';

/** An answer: a control and a label of the same name. */
type AnswerId = Extract<keyof typeof eligibilityTargets, `eligibility.${string}.${string}`>;

/** One question and its possible answers. */
export function Question({ question }: { question: EligibilityQuestion }) {
  const { state, send, label, pointed } = usePortal();
  const group = useElementId();
  const given = state.eligibility.answers[question];
  return (
    <fieldset className={styles.question}>
      <legend>{label(`eligibility.${question}`)}</legend>
      {eligibilityQuestions[question].map((answer) => {
        const id = `eligibility.${question}.${answer}` as AnswerId;
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
            <span>{label(id)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
