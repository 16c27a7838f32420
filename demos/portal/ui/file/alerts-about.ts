import type { FileSlot } from '../../customers/customer.ts';
import { type AlertView, raisedAlerts } from '../../model/alerts.ts';
import { customerOf } from '../../model/known.ts';
import type { PortalState } from '../../model/state.ts';

/** The alerts in which a file plays a part, newest first. */
export function alertsAbout(state: PortalState, file: FileSlot): readonly AlertView[] {
  const { notification, ordinaryAlerts } = customerOf(state.customer);
  return raisedAlerts(state).filter(({ slot }) =>
    slot === 'notification'
      ? notification.timeline.some(({ files }) => files.includes(file))
      : ordinaryAlerts[slot].file === file,
  );
}
