import { alertMenu } from '../actions.ts';
import type { LabelKey } from '../labels.ts';
import { type FilterField, filterValues } from '../queue.ts';
import { controls, type Target } from './target.ts';

/** What begins the labels of each field's values. */
const labelsOf = {
  severity: 'severity',
  status: 'alertStatus',
  detectionSource: 'detectionSource',
} as const satisfies Record<FilterField, string>;

/** The boxes of the filter: `filter.<value>`, no value being in two fields. */
function boxes<const Field extends FilterField>(field: Field) {
  const values: readonly (typeof filterValues)[Field][number][] = filterValues[field];
  const entries = values.map((value): [string, Target] => [
    `filter.${value}`,
    { role: 'checkbox', label: `${labelsOf[field]}.${value}` as LabelKey },
  ]);
  return Object.fromEntries(entries) as Record<`filter.${(typeof filterValues)[Field][number]}`, Target>;
}

/** The alerts queue with its filter, and the page of an alert (facts 4.3, 6.2 (3)). */
export const alertsTargets = {
  'alerts.filter': { role: 'button', label: 'alerts.filter' },
  ...boxes('severity'),
  ...boxes('status'),
  ...boxes('detectionSource'),
  'alerts.filter.apply': { role: 'button', label: 'alerts.filter.apply' },
  'alert.notification': { role: 'button', label: 'attack.title' },
  'alert.assignToMe': { role: 'button', label: 'alert.assignToMe' },
  'alert.manage': { role: 'button', label: 'alert.manage' },
  'alert.more': { role: 'button', label: 'alert.more' },
  ...controls('menuitem', 'alert', alertMenu.overflow),
} as const satisfies Record<string, Target>;
