import { eligibility } from '../../../scenarios/eligibility/scenario.ts';
import { optIn } from '../../../scenarios/opt-in/scenario.ts';
import { exercise, type Lesson } from '../../model/lesson.ts';

/** Who could apply, and how (facts 2, 3). */
export const apply: Lesson = {
  id: 'apply',
  pages: ['prepare/before-you-apply', 'prepare/eligibility', 'do/apply'],
  matter: 4,
  remember: 3,
  exercises: { ...exercise(eligibility), ...exercise(optIn) },
  questions: {
    eligible: {
      kind: 'choose',
      facts: ['2.1', '2.2', '2.3', '2.4'],
      options: ['lab', 'plan-one', 'ready', 'government'],
      right: 'ready',
    },
    order: {
      kind: 'order',
      facts: ['2.2', '3.3'],
      items: ['submit', 'toggle', 'welcome', 'talk', 'select'],
      right: ['talk', 'select', 'submit', 'welcome', 'toggle'],
    },
    searching: {
      kind: 'error',
      facts: ['3.5', '10'],
      pieces: ['must', 'service', 'insights', 'threats'],
      right: 'must',
    },
    decision: {
      kind: 'choose',
      facts: ['3.3', '3.5'],
      options: ['switch-on', 'wait', 'again'],
      right: 'wait',
    },
    approved: {
      kind: 'choose',
      facts: ['2.7', '3.3', '3.5', '4.5'],
      options: ['notifications', 'experts', 'mail'],
      right: 'notifications',
    },
  },
};
