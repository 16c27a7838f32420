import {
  alertStatuses,
  categories,
  classifications,
  detectionSources,
  determinations,
  severities,
} from '../../model/vocabulary.ts';

/*
 * The words of the alert API, never translated: those that the portal has labels for, and those that only the API
 * knows (facts 4.3, 4.7). The lists are in the order of the documentation of mid-2021.
 */

/** `investigationState` of an alert. */
export const investigationStates = [
  'Unknown',
  'Terminated',
  'SuccessfullyRemediated',
  'Benign',
  'Failed',
  'PartiallyRemediated',
  'Running',
  'PendingApproval',
  'PendingResource',
  'PartiallyInvestigated',
  'TerminatedByUser',
  'TerminatedBySystem',
  'Queued',
  'InnerFailure',
  'PreexistingAlert',
  'UnsupportedOs',
  'UnsupportedAlertType',
  'SuppressedAlert',
] as const;
export type InvestigationState = (typeof investigationStates)[number];

/** Every literal of each property that has a fixed set of them. */
export const apiLiterals = {
  severity: ['UnSpecified', ...Object.values(severities).reverse()],
  status: ['Unknown', ...Object.values(alertStatuses)],
  category: Object.values(categories),
  detectionSource: Object.values(detectionSources).map(({ api }) => api),
  classification: ['Unknown', ...Object.values(classifications).reverse()],
  determination: ['NotAvailable', ...Object.values(determinations)],
  investigationState: investigationStates,
} as const satisfies Record<string, readonly string[]>;

/** A property of an alert whose values are literals. */
export type LiteralProperty = keyof typeof apiLiterals;
