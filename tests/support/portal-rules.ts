import { formOf } from '../../demos/portal/model/actions.ts';
import { alertSlots } from '../../demos/portal/model/alert-slots.ts';
import { alertFacts, isRaised, raisedAlerts } from '../../demos/portal/model/alerts.ts';
import { isComplete } from '../../demos/portal/model/application.ts';
import { asksForSomething, awaitedAnswer, caseStatus } from '../../demos/portal/model/cases.ts';
import { decisionTime } from '../../demos/portal/model/clock.ts';
import { subjectOf } from '../../demos/portal/model/device-work.ts';
import { customerOf } from '../../demos/portal/model/known.ts';
import type { PortalState } from '../../demos/portal/model/state.ts';

type Rule = (state: PortalState, before: PortalState) => boolean;

const texts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
};
const unique = (list: readonly string[]) => new Set(list).size === list.length;
const starts = (longer: readonly unknown[], shorter: readonly unknown[]) =>
  shorter.every((one, index) => one === longer[index]);

const application: Readonly<Record<string, Rule>> = {
  'no application has been submitted before one is': ({ application: { status, submittedAt } }) =>
    status !== 'notApplied' || submittedAt === null,
  'an application that is being assessed has been submitted, and its decision is not due': ({
    application: { status, submittedAt },
    clock,
  }) => status !== 'applied' || (submittedAt !== null && clock < submittedAt + decisionTime),
  'what was submitted is complete': ({ application: one }) => one.submittedAt === null || isComplete(one),
  'the confirmation is shown only while the application is being assessed': ({
    application: { panel, status },
  }) => panel !== 'confirmation' || status === 'applied',
  'form and privacy statement are open only before applying': ({ application: { panel, status } }) =>
    (panel !== 'form' && panel !== 'privacy') || status === 'notApplied',
  'at most one welcome mail, and only after an approval': ({ mailbox, application: { status } }) =>
    mailbox.messages.filter(({ kind }) => kind === 'welcome').length <= (status === 'accepted' ? 1 : 0),
  'Targeted Attack Notifications has no toggle before an approval': ({ application: { status }, features }) =>
    status === 'accepted' ||
    ![features.saved, features.draft].some((states) => 'targetedAttackNotifications' in states),
  'an approval is never taken back': ({ application: { status } }, before) =>
    before.application.status !== 'accepted' || status === 'accepted',
  'what is saved changes only by saving or by an approval': ({ features, application: { status } }, before) =>
    features.saved === before.features.saved ||
    features.saved === before.features.draft ||
    status !== before.application.status,
};

const shell: Readonly<Record<string, Rule>> = {
  'the clock never goes back': ({ clock }, before) => clock >= before.clock,
  'the customer never changes': ({ customer }, before) => customer === before.customer,
  'at most one panel is open': ({ panel, application: { panel: form } }) =>
    panel === null || form === 'closed',
  'a menu is open only on its page, and never beside a panel': ({ menu, page, panel }) =>
    menu === null || ((menu === 'help' || menu === page) && panel === null),
  'a panel is open only on a page that has it': (state) => {
    const { panel, page } = state;
    if (panel?.kind === 'filter') return page === 'alerts';
    if (panel?.kind === 'manageAlert') return page === 'alert';
    if (panel?.kind === 'action') return page === formOf(panel.action).subject;
    if (panel?.kind === 'actionCenter') return page === 'device' || page === 'file';
    if (panel?.kind === 'rule') return page === 'endpoints.emailNotifications';
    if (panel?.kind === 'consult') return state.consult.source === 'help' || state.consult.source === page;
    return true;
  },
  'no text is longer than a field takes': (state) => texts(state).every((text) => text.length <= 4000),
};

const alerts: Readonly<Record<string, Rule>> = {
  'no notification without the service, and none before its time': ({
    alerts: { notified },
    clock,
    customer,
    application: { status },
  }) => !notified || (status === 'accepted' && clock >= customerOf(customer).notification.raisedAt),
  'a notification is never taken back': ({ alerts: { notified } }, before) =>
    notified || !before.alerts.notified,
  'only what has been raised is worked on or shown': (state) =>
    alertSlots.every((slot) => state.alerts.work[slot] === undefined || isRaised(state, slot)) &&
    (state.page !== 'alert' || isRaised(state, state.alerts.open)),
  'only a true alert has a determination': ({ alerts: { work } }) =>
    Object.values(work).every((one) => one.determination === null || one.classification === 'truePositive'),
  'nothing in the queue is of the future or older than 30 days': (state) =>
    raisedAlerts(state).every(
      ({ raisedAt }) => raisedAt <= state.clock && raisedAt > state.clock - 30 * 86_400_000,
    ),
};

const actions: Readonly<Record<string, Rule>> = {
  'the action log only grows, in the order of time': ({ actionLog }, before) =>
    starts(actionLog, before.actionLog) &&
    actionLog.every(({ at }, index) => at >= (actionLog[index - 1]?.at ?? 0)),
  'what an action needs has been given when it is written down': ({ actionLog }) =>
    actionLog.every(
      ({ action, comment, option }) =>
        (formOf(action).comment === 'none' || comment !== '') &&
        (formOf(action).options.length === 0) === (option === ''),
    ),
  'a device is isolated by the last thing that was done about it': ({ device: { work }, actionLog }) =>
    Object.entries(work).every(([device, { isolation }]) => {
      const last = actionLog.findLast(
        ({ target, action }) => target === device && (action === 'isolate' || action === 'release'),
      );
      return (isolation !== null) === (last?.action === 'isolate');
    }),
  'a reader changes nothing': ({ account, actionLog, cases, rules }, before) =>
    account !== 'securityReader' ||
    (actionLog.length === before.actionLog.length &&
      cases.length === before.cases.length &&
      rules.length <= before.rules.length),
  'an open action acts on something': (state) =>
    state.panel?.kind !== 'action' || subjectOf(state, state.panel.action) !== null,
};

const cases: Readonly<Record<string, Rule>> = {
  'cases, their reports and their answers only grow': ({ cases: now }, before) =>
    before.cases.every(
      (one, index) =>
        now[index]?.id === one.id &&
        starts(now[index].reports, one.reports) &&
        starts(now[index].answers, one.answers),
    ),
  'a question has a topic and at least one address': ({ cases: all }) =>
    all.every(({ topic, emails }) => topic !== '' && emails.length > 0),
  'the first report comes within two days': ({ cases: all, clock }) =>
    all.every(({ submittedAt, reports: [first] }) => (first?.at ?? clock) <= submittedAt + 2 * 86_400_000),
  'every report has come as a mail to the addresses of its case': ({ cases: all, mailbox }) =>
    all.every(({ id, reports, emails }) =>
      reports.every((_, index) =>
        mailbox.messages.some(
          (mail) => mail.kind === 'report' && mail.id === `report-${id}-${index + 1}` && mail.to === emails,
        ),
      ),
    ),
  'only what was asked for is answered, and once': ({ cases: all }) =>
    all.every(
      ({ answers, reports }) =>
        unique(answers.map(({ report }) => String(report))) &&
        answers.every(({ report }) => {
          const asked = reports[report];
          return asked !== undefined && asksForSomething(asked.category);
        }),
    ),
  'no report comes while the customer is waited for or after the end': ({ cases: all }, before) =>
    before.cases.every((one, index) => {
      const waits = awaitedAnswer(one) !== null || caseStatus(one) === 'closed';
      return !waits || all[index]?.reports.length === one.reports.length;
    }),
  'Services Hub shows a case only to those who may see it': ({ hub, cases: all }) =>
    hub.open === null ||
    (hub.connected &&
      all.some(({ id }) => id === hub.open) &&
      (hub.viewer === 'owner' || hub.shared.includes(hub.open))),
};

const mail: Readonly<Record<string, Rule>> = {
  'every mail has an id of its own': ({ mailbox }) => unique(mailbox.messages.map(({ id }) => id)),
  'no mail is lost, and none is of the future': ({ mailbox, clock }, before) =>
    mailbox.messages.length >= before.mailbox.messages.length &&
    mailbox.messages.every(({ sentAt }) => sentAt <= clock),
  'the open mail exists and has been read': ({ mailbox }) =>
    mailbox.open === null || mailbox.messages.some(({ id, read }) => id === mailbox.open && read),
  'a mail about an alert is about one that has been raised': (state) =>
    state.mailbox.messages.every((one) => one.kind !== 'alert' || isRaised(state, one.alert)),
  'new recipients hear only of what came after them': (state) =>
    state.mailbox.messages.every(
      (one) =>
        one.kind !== 'alert' || one.sentAt === alertFacts(customerOf(state.customer), one.alert).raisedAt,
    ),
};

const rulesOfMail: Readonly<Record<string, Rule>> = {
  'every rule has an id of its own, a name, a severity and a recipient': ({ rules }) =>
    unique(rules.map(({ id }) => id)) &&
    rules.every(
      ({ name, severities, recipients }) => name !== '' && severities.length > 0 && recipients.length > 0,
    ),
  'no rule is without devices, or leans on a group that is gone': ({ rules, deviceGroups }) =>
    rules.every(
      ({ devices, groups }) =>
        devices === 'all' || (groups.length > 0 && groups.every((group) => deviceGroups.includes(group))),
    ),
  'only a global administrator makes, changes or deletes a rule for all devices': (
    { rules, account },
    before,
  ) => {
    const forAll = (list: typeof rules) => list.filter(({ devices }) => devices === 'all');
    const [now, then] = [forAll(rules), forAll(before.rules)];
    return (
      account === 'globalAdministrator' ||
      (now.length === then.length && now.every((one) => then.includes(one)))
    );
  },
  'the deletion of a device group is told of on its page alone': ({ groupDeleted, page, deviceGroups }) =>
    groupDeleted === null ||
    (page === 'endpoints.deviceGroups' && !deviceGroups.includes(groupDeleted.group)),
};

/** What is true of the portal at every moment, whatever has been done to it. */
export const rules: Readonly<Record<string, Rule>> = {
  ...application,
  ...shell,
  ...alerts,
  ...actions,
  ...cases,
  ...mail,
  ...rulesOfMail,
};

/** The rules that a state breaks, given the one before it. */
export function brokenRules(state: PortalState, before: PortalState): string[] {
  return Object.entries(rules)
    .filter(([, holds]) => !holds(state, before))
    .map(([rule]) => rule);
}
