import type { DeviceGroup } from '../../customers/customer.ts';
import { deviceGroups } from '../../customers/customer.ts';
import { eventSpan, touchedBy } from '../../customers/derived.ts';
import type { AlertSlot } from '../../model/alert-slots.ts';
import { type AlertView, alertView, raisedAlerts } from '../../model/alerts.ts';
import { customerOf } from '../../model/known.ts';
import type { PortalState } from '../../model/state.ts';
import {
  alertStatuses,
  categories,
  classifications,
  detectionSources,
  determinations,
  severities,
} from '../../model/vocabulary.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import type { InvestigationState } from './literals.ts';
import { isoTime } from './time.ts';

/** What is said of an alert in words. They are labels, so they are handed in. */
export interface AlertWords {
  readonly title: string;
  readonly description: string;
}

/** An alert as the API answers it: its fields in their order (facts 4.7). Times are ISO 8601, UTC. */
export interface AlertJson {
  readonly id: string;
  readonly incidentId: number;
  readonly investigationId: null;
  readonly assignedTo: string | null;
  readonly severity: string;
  readonly status: string;
  readonly classification: string | null;
  readonly determination: string | null;
  readonly investigationState: InvestigationState;
  readonly detectionSource: string;
  readonly detectorId: string;
  readonly category: string;
  readonly threatFamilyName: null;
  readonly title: string;
  readonly description: string;
  readonly alertCreationTime: string;
  readonly firstEventTime: string;
  readonly lastEventTime: string;
  readonly lastUpdateTime: string;
  readonly resolvedTime: string | null;
  readonly machineId: string;
  readonly computerDnsName: string;
  readonly rbacGroupName: (typeof deviceGroups)[DeviceGroup];
  readonly aadTenantId: string;
  readonly threatName: null;
  readonly mitreTechniques: readonly string[];
  readonly relatedUser: { readonly userName: string; readonly domainName: string } | null;
  readonly comments: readonly {
    readonly comment: string;
    readonly createdBy: string;
    readonly createdTime: string;
  }[];
  readonly evidence: readonly Evidence[];
}

/** So long after it was raised an alert that nobody has touched was last updated: the service finishes it by then. */
const settling = 630;

/** When it was resolved: the last change of one that is. What was changed after that is not told apart. */
const resolvedAt = ({ status, changedAt }: AlertView) =>
  status === 'resolved' && changedAt !== null ? isoTime(changedAt) : null;

/**
 * An alert as the API answers it, made of the very alert that the portal shows (facts 4.7).
 * @param words its title and description
 * @param expanded whether the evidence is asked for; else its list is empty
 */
export function alertAsJson(
  state: PortalState,
  slot: AlertSlot,
  words: AlertWords,
  expanded: boolean,
): AlertJson {
  const customer = customerOf(state.customer);
  const written = slot === 'notification' ? customer.notification : customer.ordinaryAlerts[slot];
  const alert = alertView(state, slot);
  const device = customer.devices[alert.device];
  const user = customer.accounts[written.user];
  const { first, last } =
    'timeline' in written ? eventSpan(written) : { first: alert.raisedAt, last: alert.raisedAt };
  return {
    id: alert.alertId,
    incidentId: alert.incidentId,
    investigationId: null,
    assignedTo: alert.assignedToMe ? customer.analyst.email : null,
    severity: severities[alert.severity],
    status: alertStatuses[alert.status],
    classification: alert.classification && classifications[alert.classification],
    determination: alert.determination && determinations[alert.determination],
    investigationState: 'UnsupportedAlertType',
    detectionSource: detectionSources[alert.source].api,
    detectorId: written.detectorId,
    category: categories[alert.category],
    threatFamilyName: null,
    title: words.title,
    description: words.description,
    alertCreationTime: isoTime(alert.raisedAt),
    firstEventTime: isoTime(first),
    lastEventTime: isoTime(last),
    lastUpdateTime: isoTime(alert.changedAt ?? alert.raisedAt + settling),
    resolvedTime: resolvedAt(alert),
    machineId: device.machineId,
    computerDnsName: `${device.name.toLowerCase()}.${customer.domain}`,
    rbacGroupName: deviceGroups[device.group],
    aadTenantId: customer.tenantId,
    threatName: null,
    mitreTechniques: alert.techniques,
    relatedUser: user ? { userName: user.name, domainName: user.domain } : null,
    comments: alert.comments.map(({ text, at }) => ({
      comment: text,
      createdBy: customer.analyst.email,
      createdTime: isoTime(at),
    })),
    evidence: expanded ? evidenceOf(customer, touchedBy(customer, written), alert) : [],
  };
}

const context = 'https://api.securitycenter.microsoft.com/api/$metadata#Alerts';

/** The answer to the request for a list: the alerts that the portal's queue shows, newest first, without evidence. */
export function listAsJson(state: PortalState, wordsOf: (slot: AlertSlot) => AlertWords) {
  return {
    '@odata.context': context,
    value: raisedAlerts(state).map(({ slot }) => alertAsJson(state, slot, wordsOf(slot), false)),
  };
}

/** The answer to the request for one alert, evidence and all. */
export function singleAsJson(state: PortalState, slot: AlertSlot, wordsOf: (slot: AlertSlot) => AlertWords) {
  return { '@odata.context': `${context}/$entity`, ...alertAsJson(state, slot, wordsOf(slot), true) };
}
