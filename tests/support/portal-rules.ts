import { isComplete } from '../../demos/portal/model/application.ts';
import { decisionTime } from '../../demos/portal/model/clock.ts';
import type { PortalState } from '../../demos/portal/model/state.ts';

type Rule = (state: PortalState, before: PortalState) => boolean;

/** What is true of the portal at every moment, whatever has been done to it. */
const rules: Readonly<Record<string, Rule>> = {
  'no application has been submitted before one is': ({ application }) =>
    application.status !== 'notApplied' || application.submittedAt === null,
  'an application that is being assessed has been submitted, and its decision is not due': ({
    application,
    clock,
  }) =>
    application.status !== 'applied' ||
    (application.submittedAt !== null && clock < application.submittedAt + decisionTime),
  'what was submitted is complete': ({ application }) =>
    application.submittedAt === null || isComplete(application),
  'the confirmation is shown only while the application is being assessed': ({ application }) =>
    application.panel !== 'confirmation' || application.status === 'applied',
  'form and privacy statement are open only before applying': ({ application }) =>
    (application.panel !== 'form' && application.panel !== 'privacy') || application.status === 'notApplied',
  'at most one welcome mail, and only after an approval': ({ mailbox, application }) =>
    mailbox.messages.length <= (application.status === 'accepted' ? 1 : 0),
  'the open mail exists and has been read': ({ mailbox }) =>
    mailbox.open === null || mailbox.messages.some(({ id, read }) => id === mailbox.open && read),
  'Targeted Attack Notifications has no toggle before an approval': ({ application, features }) =>
    application.status === 'accepted' ||
    ![features.saved, features.draft].some((states) => 'targetedAttackNotifications' in states),
  'the clock never goes back': ({ clock }, before) => clock >= before.clock,
  'an approval is never taken back': ({ application }, before) =>
    before.application.status !== 'accepted' || application.status === 'accepted',
  'what is saved changes only by saving or by an approval': ({ features, application }, before) =>
    features.saved === before.features.saved ||
    features.saved === before.features.draft ||
    application.status !== before.application.status,
  'no field holds more than 200 characters': ({ application }) =>
    Object.values(application.form).every((value) => value.length <= 200),
};

/** The rules that a state breaks, given the one before it. */
export function brokenRules(state: PortalState, before: PortalState): string[] {
  return Object.entries(rules)
    .filter(([, holds]) => !holds(state, before))
    .map(([rule]) => rule);
}
