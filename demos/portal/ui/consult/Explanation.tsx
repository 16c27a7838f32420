import type { LabelKey } from '../../model/labels.ts';
import { usePortal } from '../context.ts';

/** A sentence of the simulation's own, in the language of the page. */
export function Explanation({ of, className }: { of: LabelKey; className?: string | undefined }) {
  const { label, labelLang } = usePortal();
  return (
    <p lang={labelLang(of)} className={className}>
      {label(of)}
    </p>
  );
}
