import { firstMonth } from '../../scenarios/first-month/scenario.ts';
import { moment, type Talk } from '../talk.ts';

/** The shortest honest demonstration: that it is history, a notification, a question, and who does what. */
export const threeMinutes: Talk = {
  id: 'three-minutes',
  minutes: 3,
  moments: {
    history: moment(firstMonth, { seconds: 35, answeredOn: 'understand/names' }),
    notification: moment(firstMonth, {
      from: 'read-follow-link',
      to: 'read-follow-link',
      seconds: 55,
      answeredOn: 'do/email-rule',
    }),
    question: moment(firstMonth, {
      from: 'alert-open-menu',
      to: 'alert-consult',
      seconds: 40,
      answeredOn: 'understand/names',
    }),
    'who-acts': moment(firstMonth, {
      from: 'device-isolate',
      to: 'device-confirm',
      seconds: 50,
      answeredOn: 'understand/what-it-is-not',
    }),
  },
};
