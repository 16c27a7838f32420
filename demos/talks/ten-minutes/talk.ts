import { firstMonth } from '../../scenarios/first-month/scenario.ts';
import { moment, type Talk } from '../talk.ts';

/** The whole service in ten minutes, with one customer. */
export const tenMinutes: Talk = {
  id: 'ten-minutes',
  minutes: 10,
  moments: {
    beginning: moment(firstMonth, { seconds: 45 }),
    application: moment(firstMonth, {
      from: 'apply-apply',
      to: 'apply-apply',
      seconds: 60,
      answeredOn: 'do/apply',
    }),
    approval: moment(firstMonth, {
      from: 'apply-return-to-portal',
      to: 'apply-return-to-portal',
      seconds: 45,
      answeredOn: 'understand/experts-on-demand',
    }),
    'email-rule': moment(firstMonth, {
      from: 'rule-choose-severity',
      seconds: 45,
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
      seconds: 75,
      answeredOn: 'do/read-notification',
    }),
    question: moment(firstMonth, {
      from: 'alert-open-menu',
      to: 'alert-consult',
      seconds: 75,
      answeredOn: 'do/consult',
    }),
    isolation: moment(firstMonth, {
      from: 'device-isolate',
      to: 'device-confirm',
      seconds: 60,
      answeredOn: 'do/consult-device',
    }),
    report: moment(firstMonth, {
      from: 'case-read-sample-request',
      to: 'case-attach-sample',
      seconds: 60,
      answeredOn: 'do/follow-case',
    }),
    no: moment(firstMonth, {
      from: 'case-read-closed',
      to: 'case-read-closed',
      seconds: 30,
      answeredOn: 'understand/what-it-is-not',
    }),
    'services-hub': moment(firstMonth, {
      from: 'case-open-hub',
      to: 'case-open-hub',
      seconds: 45,
      answeredOn: 'do/services-hub',
    }),
    today: { page: 'understand/names', seconds: 30 },
  },
};
