import type { DeviceSlot } from '../../customers/customer.ts';
import { type AlertView, raisedAlerts } from '../../model/alerts.ts';
import type { PortalState } from '../../model/state.ts';

/** The alerts that stand under a device, newest first. */
export function alertsOf(state: PortalState, device: DeviceSlot): readonly AlertView[] {
  return raisedAlerts(state).filter((alert) => alert.device === device);
}
