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

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  target: TargetId;
}

/** A button that a step can name: its text is the target's label. `children` stand after the text. */
export function TargetButton({ target, children, ...attributes }: Props) {
  const { label, labelLang } = usePortal();
  const { label: key, values }: Target = targets[target];
  const text = label(key, values);
  return (
    <button type="button" lang={labelLang(key)} {...useTarget(target)} {...attributes}>
      {children ? <span>{text}</span> : text}
      {children}
    </button>
  );
}
