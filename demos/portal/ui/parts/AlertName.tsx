import { type AlertSlot, titleLabel } from '../../model/alert-slots.ts';
import { usePortal } from '../context.ts';

/** An alert's title, which opens it. */
export function AlertName({ of }: { of: AlertSlot }) {
  const { send, label } = usePortal();
  return (
    <button type="button" onClick={() => send({ type: 'alert.opened', alert: of })}>
      {label(titleLabel(of))}
    </button>
  );
}
