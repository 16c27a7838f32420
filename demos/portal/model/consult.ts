import type { QuestionSource } from '../customers/customer.ts';
import { areWellFormed, splitAddresses } from './addresses.ts';
import { customerOf } from './known.ts';
import type { PortalState } from './state.ts';

/** The fields of the form "Consult a threat expert" (facts 6.4). */
export const consultFields = ['topic', 'context', 'email'] as const;
export type ConsultField = (typeof consultFields)[number];

/** How many days of the trial are left in the simulation, as in the documentation's picture (facts 6.4). */
export const trialDaysLeft = 5;

/** What is written in the form. */
export interface ConsultForm {
  readonly source: QuestionSource;
  readonly values: Readonly<Record<ConsultField, string>>;
  /** Whether the customer's own question (`attack.question.<source>`) stands as the context; `values.context` is then empty. */
  readonly example: boolean;
  /** The fields that have been left at least once: only they show what is wrong with them. */
  readonly left: Readonly<Record<ConsultField, boolean>>;
}

/** What is wrong with a field, as the end of a label's key (`consult.problem.…`). */
export type ConsultProblem = 'topicMissing' | 'contextMissing' | 'emailMissing' | 'emailMalformed';

/** The problem with a field of the form, or null. */
export function consultProblem({ values, example }: ConsultForm, field: ConsultField): ConsultProblem | null {
  const value = values[field].trim();
  if (field === 'context' && example) return null;
  if (field !== 'email') return value ? null : `${field}Missing`;
  const addresses = splitAddresses(value);
  if (addresses.length === 0) return 'emailMissing';
  return areWellFormed(addresses) ? null : 'emailMalformed';
}

/** Whether the form can be sent: "Submit" is greyed out until then (facts 6.4). */
export function isReady(form: ConsultForm): boolean {
  return consultFields.every((field) => consultProblem(form, field) === null);
}

/** Whether the person may send questions: the permission "Manage security settings" (facts 2.5). */
export function mayConsult({ account }: PortalState): boolean {
  return account !== 'securityReader';
}

/** The address of the page in view, with which the topic is filled in from the start (facts 6.3, 6.4). */
export function pageAddress(state: PortalState): string {
  const customer = customerOf(state.customer);
  const { page } = state;
  const base = 'https://security.microsoft.com';
  switch (page) {
    case 'alert': {
      const { alertId } =
        state.alerts.open === 'notification'
          ? customer.notification
          : customer.ordinaryAlerts[state.alerts.open];
      return `${base}/alerts/${alertId}`;
    }
    case 'incident':
      return `${base}/incidents/${state.alerts.incident}`;
    case 'device':
      return `${base}/machines/${customer.devices[state.device.open].machineId}/${state.device.tab}`;
    case 'file':
      return `${base}/files/${(customer.files[state.file] ?? customer.files.file1).sha1}`;
    default:
      return page === 'home' ? `${base}/homepage` : `${base}/${page.replaceAll('.', '/')}`;
  }
}

/** The form as it opens from a page. */
export function openConsult(state: PortalState, source: QuestionSource): ConsultForm {
  return {
    source,
    values: { topic: pageAddress(state), context: '', email: '' },
    example: false,
    left: { topic: false, context: false, email: false },
  };
}
