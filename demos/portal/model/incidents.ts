import type { DeviceSlot } from '../customers/customer.ts';
import { touchedBy } from '../customers/derived.ts';
import { alertSlots } from './alert-slots.ts';
import { type AlertView, alertView, isRaised } from './alerts.ts';
import { customerOf } from './known.ts';
import type { PortalState } from './state.ts';
import { type AlertStatus, type Severity, severities } from './vocabulary.ts';

/** Alerts that belong together. */
export interface Incident {
  readonly id: number;
  /** Newest first; at least one. */
  readonly alerts: readonly [AlertView, ...AlertView[]];
  /** The highest among the alerts. */
  readonly severity: Severity;
  /** Resolved when all alerts are, new while nobody has begun with any. */
  readonly status: AlertStatus;
  /** All that the alerts touch, in the order in which they name them. */
  readonly devices: readonly DeviceSlot[];
}

const ranks = Object.keys(severities) as Severity[];

function devicesOf(state: PortalState, alerts: readonly AlertView[]): readonly DeviceSlot[] {
  const customer = customerOf(state.customer);
  const { notification, ordinaryAlerts } = customer;
  const named = alerts.flatMap(
    ({ slot }) => touchedBy(customer, slot === 'notification' ? notification : ordinaryAlerts[slot]).devices,
  );
  return [...new Set(named)];
}

function statusOf(alerts: readonly AlertView[]): AlertStatus {
  const all = (status: AlertStatus) => alerts.every((alert) => alert.status === status);
  if (all('resolved')) return 'resolved';
  return all('new') ? 'new' : 'inProgress';
}

/** The incidents to which the alerts of the last six months belong (facts 4.3), newest first. */
export function incidents(state: PortalState): readonly Incident[] {
  const alerts = alertSlots
    .filter((slot) => isRaised(state, slot))
    .map((slot) => alertView(state, slot))
    .sort((a, b) => b.raisedAt - a.raisedAt);
  return [...new Set(alerts.map(({ incidentId }) => incidentId))].map((id) => {
    const own = alerts.filter(({ incidentId }) => incidentId === id) as [AlertView, ...AlertView[]];
    const severity = ranks.find((rank) => own.some((alert) => alert.severity === rank)) ?? own[0].severity;
    return { id, alerts: own, severity, status: statusOf(own), devices: devicesOf(state, own) };
  });
}
