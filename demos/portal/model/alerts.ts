import type { Customer, DeviceSlot } from '../customers/customer.ts';
import { type AlertSlot, alertSlots } from './alert-slots.ts';
import { customerOf } from './known.ts';
import type { PortalState } from './state.ts';
import type {
  AlertStatus,
  Category,
  Classification,
  DetectionSource,
  DetectionStatus,
  Determination,
  Severity,
} from './vocabulary.ts';

/** What the SOC has made of an alert. */
export interface AlertWork {
  readonly status: AlertStatus;
  readonly assignedToMe: boolean;
  readonly classification: Classification | null;
  /** Only of true alerts (facts 4.3). */
  readonly determination: Determination | null;
  readonly comments: readonly { readonly text: string; readonly at: number }[];
  readonly suppressed: 'device' | 'organization' | null;
  /** The incident it was linked to, if another than its own. */
  readonly linkedIncident: number | null;
  /** When it was last changed; null when nobody has. */
  readonly changedAt: number | null;
}

export const untouched: AlertWork = {
  status: 'new',
  assignedToMe: false,
  classification: null,
  determination: null,
  comments: [],
  suppressed: null,
  linkedIncident: null,
  changedAt: null,
};

/** An alert as it stands in the queue: what raised it, and what has been made of it. */
export interface AlertView extends AlertWork {
  readonly slot: AlertSlot;
  readonly alertId: string;
  readonly incidentId: number;
  readonly severity: Severity;
  readonly category: Category;
  readonly source: DetectionSource;
  readonly detectionStatus: DetectionStatus;
  readonly raisedAt: number;
  readonly techniques: readonly string[];
  readonly device: DeviceSlot;
}

/** What a customer's alert is from the start, whatever has been made of it. */
export function alertFacts(customer: Customer, slot: AlertSlot): Omit<AlertView, keyof AlertWork | 'slot'> {
  if (slot !== 'notification') return customer.ordinaryAlerts[slot];
  return { ...customer.notification, source: 'threatExperts', detectionStatus: 'detected' };
}

/** An alert as it stands at the moment, raised or not. */
export function alertView(state: PortalState, slot: AlertSlot): AlertView {
  const facts = alertFacts(customerOf(state.customer), slot);
  const work = state.alerts.work[slot] ?? untouched;
  return { ...facts, ...work, slot, incidentId: work.linkedIncident ?? facts.incidentId };
}

/** Whether an alert has been raised: the notification needs the service, the others only the time. */
export function isRaised(state: PortalState, slot: AlertSlot): boolean {
  if (slot === 'notification') return state.alerts.notified;
  return alertFacts(customerOf(state.customer), slot).raisedAt <= state.clock;
}

const thirtyDays = 30 * 24 * 60 * 60 * 1000;

/** The alerts of the last 30 days, which is what the queue shows (facts 4.3), newest first. */
export function raisedAlerts(state: PortalState): readonly AlertView[] {
  return alertSlots
    .filter((slot) => isRaised(state, slot))
    .map((slot) => alertView(state, slot))
    .filter(({ raisedAt }) => raisedAt > state.clock - thirtyDays)
    .sort((a, b) => b.raisedAt - a.raisedAt);
}
