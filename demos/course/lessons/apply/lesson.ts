import { eligibility } from '../../../scenarios/eligibility/scenario.ts';
import { optIn } from '../../../scenarios/opt-in/scenario.ts';
import { exercise, type Lesson } from '../../model/lesson.ts';

/** Who could apply, and how (facts 2, 3). */
export const apply: Lesson = {
  id: 'apply',
  pages: ['prepare/before-you-apply', 'prepare/eligibility', 'do/apply'],
  matter: 3,
  remember: 3,
  exercises: { ...exercise(eligibility), ...exercise(optIn) },
  questions: {
    order: {
      kind: 'order',
      facts: ['3.1', '3.3'],
      items: ['welcome', 'select', 'talk', 'submit', 'toggle'],
      right: ['talk', 'select', 'submit', 'welcome', 'toggle'],
    },
  },
};
