import type { ButtonHTMLAttributes } from 'react';
import { type TargetId, targets } from '../model/targets/index.ts';
import type { Target } from '../model/targets/target.ts';
import { usePortal } from './context.ts';

/** The attributes by which the player finds a control and points at it. */
export function useTarget(id: TargetId | undefined): {
  'data-target': TargetId | undefined;
  'data-pointed': true | undefined;
} {
  const { pointed } = usePortal();
  return { 'data-target': id, 'data-pointed': id !== undefined && pointed === id ? true : undefined };
}

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  target: TargetId;
}

/** A button that a step can name: its text is the target's label. */
export function TargetButton({ target, ...attributes }: Props) {
  const { label, labelLang } = usePortal();
  const { label: key, values }: Target = targets[target];
  return (
    <button type="button" lang={labelLang(key)} {...useTarget(target)} {...attributes}>
      {label(key, values)}
    </button>
  );
}
