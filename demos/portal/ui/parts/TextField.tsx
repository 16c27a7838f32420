import { type TargetId, targets } from '../../model/targets/index.ts';
import { usePortal } from '../context.ts';
import { useTarget } from '../TargetButton.tsx';
import { useElementId } from './element-id.ts';
import styles from './form.module.css';
import { useLeaving } from './use-leaving.ts';

interface Props {
  target: TargetId;
  value: string;
  onEdit: (value: string) => void;
  /** Called when the field has been left; what is wrong with it is then worth saying. */
  onLeave?: () => void;
  /** What is wrong with it, as the person is told; null when nothing is. */
  problem?: string | null;
  /** A sentence of help below the label. */
  help?: string;
  required?: boolean;
  /** More than one line. */
  lines?: number;
  placeholder?: string;
  inputMode?: 'email' | 'text';
  /** Where the name of the field is not shown beside it. */
  nameHidden?: boolean;
}

/** A labelled field. What is wrong with it stands below it and is read with it (WCAG 3.3.1). */
export function TextField(props: Props) {
  const { target, value, onEdit, onLeave, problem = null, help, required = false, lines = 1 } = props;
  const { label, labelLang } = usePortal();
  const id = useElementId();
  const leave = useLeaving(() => onLeave?.());
  const key = targets[target].label;
  const described = [help && `${id}help`, problem && `${id}problem`].filter(Boolean).join(' ');
  const shared = {
    id,
    required,
    spellCheck: false,
    autoComplete: 'off',
    placeholder: props.placeholder,
    value,
    'aria-invalid': problem !== null,
    'aria-describedby': described || undefined,
    'aria-label': props.nameHidden ? label(key) : undefined,
    onChange: (event: { target: { value: string } }) => onEdit(event.target.value),
    onBlur: leave,
    ...useTarget(target),
  };
  return (
    <div className={styles.field}>
      {!props.nameHidden && (
        <label htmlFor={id} lang={labelLang(key)}>
          {label(key)}
        </label>
      )}
      {required && !props.nameHidden && <span className={styles.required}>{label('form.required')}</span>}
      {help && (
        <p id={`${id}help`} className={styles.help}>
          {help}
        </p>
      )}
      {lines > 1 ? (
        <textarea rows={lines} {...shared} />
      ) : (
        <input type="text" inputMode={props.inputMode} {...shared} />
      )}
      {problem && (
        <p id={`${id}problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
