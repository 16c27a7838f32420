import type { CustomerId, QuestionSource } from '../customers/customer.ts';
import type { Subscription } from './account.ts';
import type { Case } from './cases.ts';
import { openingTime } from './clock.ts';
import { type FeatureStates, initialFeatures } from './features.ts';
import { customerOf } from './known.ts';
import { emptyReply } from './mail.ts';
import { noFilter } from './queue.ts';
import type { Rule } from './rules.ts';
import { passTime } from './schedule.ts';
import type { PortalState } from './state.ts';

const notApplied: PortalState = {
  customer: 'lovasen',
  clock: openingTime,
  place: 'portal',
  page: 'home',
  menu: null,
  panel: null,
  account: 'globalAdministrator',
  subscription: 'full',
  features: { saved: initialFeatures, draft: initialFeatures, justSaved: false },
  application: {
    status: 'notApplied',
    submittedAt: null,
    panel: 'closed',
    form: { name: '', email: '' },
    left: { name: false, email: false },
    privacyRead: false,
  },
  alerts: { notified: false, work: {}, open: 'notification', incident: 0 },
  queue: { filter: noFilter, order: { column: 'raisedAt', descending: true } },
  device: { open: 'device1', tab: 'overview', work: {} },
  file: 'file1',
  fileWork: {},
  actionLog: [],
  consult: {
    source: 'help',
    values: { topic: '', context: '', email: '' },
    example: false,
    left: { topic: false, context: false, email: false },
  },
  cases: [],
  mailbox: { messages: [], open: null, reply: emptyReply },
  rules: [],
  rulesMade: 0,
  deviceGroups: ['servers', 'workstations'],
  groupDeleted: null,
  hunting: { query: 'notifications', text: null, run: null },
  api: { request: 'list', sent: null },
  hub: { connected: false, viewer: 'owner', open: null, shared: [] },
  eligibility: { answers: {}, resultShown: false },
};

const featuresWhenAccepted: FeatureStates = { ...initialFeatures, targetedAttackNotifications: true };

const accepted: PortalState = {
  ...notApplied,
  features: { saved: featuresWhenAccepted, draft: featuresWhenAccepted, justSaved: false },
  application: { ...notApplied.application, status: 'accepted' },
};

/** One hour in milliseconds. */
const hour = 60 * 60 * 1000;

/** A customer that has applied and made a rule, a little more than an hour after its notification. */
function notified(id: CustomerId, subscription: Subscription): PortalState {
  const { notification, socEmail } = customerOf(id);
  const before = notification.raisedAt - 24 * hour;
  const rule: Rule = {
    id: 'rule1',
    name: 'SOC',
    organization: true,
    tenantLink: true,
    deviceInformation: false,
    devices: 'all',
    groups: [],
    severities: ['high'],
    recipients: [{ address: socEmail, since: before }],
  };
  const waiting: PortalState = {
    ...accepted,
    customer: id,
    clock: before,
    subscription,
    rules: [rule],
    rulesMade: 1,
  };
  return passTime(waiting, notification.raisedAt + hour);
}

/** One question sent from each menu, a quarter of an hour apart. */
function asked(id: CustomerId): PortalState {
  const state = notified(id, 'full');
  const { socEmail, notification, devices, files } = customerOf(id);
  const base = 'https://security.microsoft.com';
  const topics: Readonly<Record<QuestionSource, string>> = {
    alert: `${base}/alerts/${notification.alertId}`,
    file: `${base}/files/${files.file1.sha1}`,
    device: `${base}/machines/${devices[notification.device].machineId}/overview`,
    help: `${base}/homepage`,
  };
  const cases = Object.entries(topics).map(
    ([source, topic], index): Case => ({
      id: `case${index + 1}`,
      source: source as QuestionSource,
      topic,
      context: '',
      emails: [socEmail],
      submittedAt: state.clock + index * (hour / 4),
      reports: [],
      answers: [],
    }),
  );
  return { ...state, clock: state.clock + hour, cases };
}

/**
 * The states from which a scenario can begin. Those after a notification are worked out when they are asked for, since
 * only the customer in question need be known.
 */
export const starts = {
  notApplied,
  /** The same, with a trial of Experts on Demand. */
  trialNotApplied: { ...notApplied, subscription: 'trial' } as PortalState,
  accepted,
  eligibility: { ...notApplied, place: 'eligibility' } as PortalState,
  get notifiedLovasen() {
    return notified('lovasen', 'full');
  },
  get trialLovasen() {
    return notified('lovasen', 'trial');
  },
  get notifiedTallvik() {
    return notified('tallvik', 'full');
  },
  get notifiedBjorkhamra() {
    return notified('bjorkhamra', 'full');
  },
  get notifiedFjallbris() {
    return notified('fjallbris', 'full');
  },
  get askedLovasen() {
    return asked('lovasen');
  },
} as const satisfies Record<string, PortalState>;

/** The name of a state from which a scenario can begin. */
export type StartId = keyof typeof starts;
