import { useId } from 'react';
import type { LabelKey } from '../../model/labels.ts';
import { type TargetId, targets } from '../../model/targets/index.ts';
import { usePortal } from '../context.ts';
import { useTarget } from '../TargetButton.tsx';
import styles from './form.module.css';

interface Props {
  target: TargetId;
  value: string;
  options: readonly { readonly value: string; readonly label: LabelKey }[];
  onChoose: (value: string) => void;
  disabled?: boolean;
}

/** A labelled list of which one entry is chosen. */
export function Select({ target, value, options, onChoose, disabled = false }: Props) {
  const { label, labelLang } = usePortal();
  const id = useId();
  const key = targets[target].label;
  return (
    <div className={styles.field}>
      <label htmlFor={id} lang={labelLang(key)}>
        {label(key)}
      </label>
      <select
        id={id}
        value={value}
        disabled={disabled}
        onChange={(event) => onChoose(event.target.value)}
        {...useTarget(target)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={labelLang(option.label)}>
            {label(option.label)}
          </option>
        ))}
      </select>
    </div>
  );
}
