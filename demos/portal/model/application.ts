import { areWellFormed } from './addresses.ts';
import { decisionTime } from './clock.ts';
import type { ApplicationField } from './events.ts';
import type { Application, PortalState } from './state.ts';

/** What is wrong with a field of the application form, as the end of a label's key; null when nothing is. */
export type FieldProblem = 'nameMissing' | 'emailMissing' | 'emailMalformed';

/** The problem with what stands in a field, or null. */
export function fieldProblem(form: Application['form'], field: ApplicationField): FieldProblem | null {
  const value = form[field].trim();
  if (field === 'name') return value ? null : 'nameMissing';
  if (!value) return 'emailMissing';
  return areWellFormed([value]) ? null : 'emailMalformed';
}

/** Whether the form can be submitted: "Submit" is greyed out until then (facts 3.3, step 2). */
export function isComplete({ form }: Application): boolean {
  return fieldProblem(form, 'name') === null && fieldProblem(form, 'email') === null;
}

/** When Microsoft's decision arrives, in milliseconds since 1970, UTC; null when none is awaited. */
export function decisionDue({ application }: PortalState): number | null {
  const { status, submittedAt } = application;
  return status === 'applied' && submittedAt !== null ? submittedAt + decisionTime : null;
}

/**
 * The state after Microsoft has approved: a welcome mail has come, and the button has become a toggle
 * that is On (facts 3.3, steps 6-7). A draft of other toggles is kept. The confirmation, if it is still open, says
 * that the application is being assessed, so it closes.
 */
export function accept(state: PortalState, at: number): PortalState {
  const on = { targetedAttackNotifications: true };
  const { features, application, mailbox } = state;
  return {
    ...state,
    application: { ...application, status: 'accepted', panel: 'closed' },
    features: {
      ...features,
      saved: { ...features.saved, ...on },
      draft: { ...features.draft, ...on },
    },
    mailbox: {
      ...mailbox,
      messages: [
        ...mailbox.messages,
        { id: 'welcome', kind: 'welcome', to: [application.form.email.trim()], sentAt: at, read: false },
      ],
    },
  };
}
