import { type InputHTMLAttributes, useId } from 'react';
import { fieldProblem } from '../../model/application.ts';
import type { ApplicationField as Field } from '../../model/events.ts';
import { type TargetId, targets } from '../../model/targets/index.ts';
import { usePortal } from '../context.ts';
import { useLeaving } from '../parts/use-leaving.ts';
import { useTarget } from '../TargetButton.tsx';
import styles from './application.module.css';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  field: Field;
  target: TargetId;
}

/** A required field. What is wrong with it is said when it has been left, below it and to screen readers. */
export function ApplicationField({ field, target, ...attributes }: Props) {
  const { state, send, label } = usePortal();
  const id = useId();
  const leave = useLeaving(() => send({ type: 'application.fieldLeft', field }));
  const { application } = state;
  const problem = application.left[field] ? fieldProblem(application.form, field) : null;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label(targets[target].label)}</label>
      <span className={styles.required}>{label('application.required')}</span>
      <input
        id={id}
        type="text"
        required
        spellCheck={false}
        value={application.form[field]}
        aria-invalid={problem !== null}
        aria-describedby={problem ? `${id}problem` : undefined}
        onChange={(event) => send({ type: 'application.edited', field, value: event.target.value })}
        onBlur={leave}
        {...useTarget(target)}
        {...attributes}
      />
      {problem && (
        <p id={`${id}problem`} className={styles.problem}>
          {label(`application.${problem}`)}
        </p>
      )}
    </div>
  );
}
