import { type TargetId, targets } from '../../model/targets/index.ts';
import { usePortal } from '../context.ts';
import { useTarget } from '../TargetButton.tsx';
import { useElementId } from './element-id.ts';
import styles from './form.module.css';

/** One thing to choose: a radio button or a box. */
export interface Choice {
  readonly target: TargetId;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
  readonly unavailable?: boolean;
  /** A sentence about this choice alone, below it. */
  readonly help?: string;
}

interface Props {
  legend: string;
  kind: 'radio' | 'checkbox';
  choices: readonly Choice[];
  /** What is wrong with the choice as a whole. */
  problem?: string | null;
  help?: string;
}

function Option({ choice, kind, name }: { choice: Choice; kind: Props['kind']; name: string }) {
  const { label, labelLang } = usePortal();
  const { label: key } = targets[choice.target];
  const helpId = useElementId();
  return (
    <>
      <label lang={labelLang(key)}>
        <input
          type={kind}
          // Boxes are chosen one by one: only radio buttons share a name.
          name={kind === 'radio' ? name : undefined}
          checked={choice.checked}
          aria-disabled={choice.unavailable || undefined}
          aria-describedby={choice.help && helpId}
          onChange={(event) => {
            if (!choice.unavailable) choice.onChange(event.target.checked);
          }}
          {...useTarget(choice.target)}
        />
        <span>{label(key)}</span>
      </label>
      {choice.help && (
        <p id={helpId} className={styles.help}>
          {choice.help}
        </p>
      )}
    </>
  );
}

/** A group of radio buttons or boxes under a legend. */
export function Choices({ legend, kind, choices, problem = null, help }: Props) {
  const name = useElementId();
  return (
    <fieldset className={styles.choices} aria-describedby={problem ? `${name}problem` : undefined}>
      <legend>{legend}</legend>
      {help && <p className={styles.help}>{help}</p>}
      {choices.map((choice) => (
        <Option key={choice.target} choice={choice} kind={kind} name={name} />
      ))}
      {problem && (
        <p id={`${name}problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}
