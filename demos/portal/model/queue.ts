import { type AlertView, raisedAlerts } from './alerts.ts';
import type { PortalState } from './state.ts';
import {
  type AlertStatus,
  alertStatuses,
  type DetectionSource,
  detectionSources,
  type Severity,
  severities,
} from './vocabulary.ts';

/**
 * What the alerts queue is narrowed to. An empty list lets everything through, as "Any" does; only what is resolved
 * shows when its status is asked for (facts 4.3: the list holds what is new or in progress).
 */
export interface QueueFilter {
  readonly severity: readonly Severity[];
  readonly status: readonly AlertStatus[];
  readonly detectionSource: readonly DetectionSource[];
}

export const noFilter: QueueFilter = { severity: [], status: [], detectionSource: [] };

/** The values that each part of the filter offers, in order. */
export const filterValues = {
  severity: Object.keys(severities) as Severity[],
  status: Object.keys(alertStatuses) as AlertStatus[],
  detectionSource: Object.keys(detectionSources) as DetectionSource[],
} as const;
export type FilterField = keyof typeof filterValues;

export const sortColumns = ['raisedAt', 'severity'] as const;
export type SortColumn = (typeof sortColumns)[number];

/** The order of the queue. It is kept when the page is left. */
export interface QueueOrder {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** Whether a filter lets everything through. */
export function isUnfiltered(filter: QueueFilter): boolean {
  return Object.values(filter).every((values) => values.length === 0);
}

/** The same filter with one value switched on or off. */
export function toggled(filter: QueueFilter, field: FilterField, value: string): QueueFilter {
  const known: readonly string[] = filterValues[field];
  if (!known.includes(value)) return filter;
  const chosen: readonly string[] = filter[field];
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return { ...filter, [field]: known.filter((one) => next.includes(one)) };
}

function passes(filter: QueueFilter, alert: AlertView): boolean {
  const lets = <Value>(values: readonly Value[], value: Value) =>
    values.length === 0 || values.includes(value);
  return (
    lets(filter.severity, alert.severity) &&
    (filter.status.length > 0 ? filter.status.includes(alert.status) : alert.status !== 'resolved') &&
    lets(filter.detectionSource, alert.source)
  );
}

const ranks: readonly Severity[] = ['informational', 'low', 'medium', 'high'];

/** The alerts in the queue as it is filtered and ordered now. */
export function queuedAlerts(state: PortalState): readonly AlertView[] {
  const { filter, order } = state.queue;
  const value = (alert: AlertView) =>
    order.column === 'severity' ? ranks.indexOf(alert.severity) : alert.raisedAt;
  const direction = order.descending ? -1 : 1;
  return raisedAlerts(state)
    .filter((alert) => passes(filter, alert))
    .sort((a, b) => direction * (value(a) - value(b)) || b.raisedAt - a.raisedAt);
}
