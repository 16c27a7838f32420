import { eligibility } from '../../scenarios/eligibility/scenario.ts';
import { firstMonth } from '../../scenarios/first-month/scenario.ts';
import { readNotification } from '../../scenarios/read-notification/scenario.ts';
import { moment, type Talk } from '../talk.ts';

/** All of it with one customer: who could apply, all four menus, what the answer was, and what there is today. */
export const twentyMinutes: Talk = {
  id: 'twenty-minutes',
  minutes: 20,
  moments: {
    beginning: moment(firstMonth, { seconds: 60, answeredOn: 'reference/sources' }),
    eligibility: moment(eligibility, {
      from: 'contacts',
      to: 'show-result',
      seconds: 90,
      answeredOn: 'prepare/permissions',
    }),
    application: moment(firstMonth, {
      from: 'apply-apply',
      to: 'apply-submit',
      seconds: 75,
      answeredOn: 'do/apply',
    }),
    approval: moment(firstMonth, {
      from: 'apply-return-to-portal',
      to: 'apply-return-to-portal',
      seconds: 60,
      answeredOn: 'do/opt-out',
    }),
    'email-rule': moment(firstMonth, {
      from: 'rule-choose-severity',
      to: 'rule-choose-severity',
      seconds: 75,
      answeredOn: 'do/email-rule',
    }),
    silence: moment(firstMonth, {
      from: 'wait-for-notification',
      to: 'wait-for-notification',
      seconds: 30,
      answeredOn: 'understand/notifications',
    }),
    notification: moment(firstMonth, {
      from: 'read-follow-link',
      to: 'read-follow-link',
      seconds: 90,
      answeredOn: 'do/read-notification',
    }),
    queue: moment(readNotification, {
      from: 'open-alerts',
      to: 'apply-filter',
      seconds: 75,
      answeredOn: 'reference/alert-api',
    }),
    'alert-menu': moment(firstMonth, {
      from: 'alert-open-menu',
      to: 'alert-consult',
      seconds: 60,
      answeredOn: 'do/consult',
    }),
    'good-question': moment(firstMonth, {
      from: 'alert-describe',
      to: 'alert-submit',
      seconds: 75,
      answeredOn: 'do/good-question',
    }),
    'file-menu': moment(firstMonth, {
      from: 'file-open-file',
      to: 'file-choose-consult',
      seconds: 60,
      answeredOn: 'do/consult-file',
    }),
    'device-menu': moment(firstMonth, {
      from: 'device-isolate',
      to: 'device-choose-consult',
      seconds: 90,
      answeredOn: 'understand/names',
    }),
    'help-menu': moment(firstMonth, {
      from: 'help-open-help',
      to: 'help-choose-consult',
      seconds: 75,
      answeredOn: 'understand/experts-on-demand',
    }),
    report: moment(firstMonth, {
      from: 'case-read-sample-request',
      to: 'case-send-sample',
      seconds: 90,
      answeredOn: 'do/follow-case',
    }),
    no: moment(firstMonth, {
      from: 'case-read-closed',
      to: 'case-read-closed',
      seconds: 60,
      answeredOn: 'understand/what-it-is-not',
    }),
    'services-hub': moment(firstMonth, {
      from: 'case-open-hub',
      to: 'case-ask-manager',
      seconds: 75,
      answeredOn: 'do/services-hub',
    }),
    today: { page: 'understand/names', seconds: 60 },
  },
};
