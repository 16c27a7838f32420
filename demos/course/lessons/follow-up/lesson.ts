import { followCase } from '../../../scenarios/follow-case/scenario.ts';
import { exercise, type Lesson } from '../../model/lesson.ts';

/** Progress reports, Services Hub, and what holds today (facts 6.5, 7, 8). */
export const followUp: Lesson = {
  id: 'follow-up',
  pages: ['do/services-hub', 'do/follow-case'],
  matter: 3,
  remember: 3,
  exercises: exercise(followCase),
  questions: {
    reports: {
      kind: 'match',
      facts: ['6.5'],
      choices: ['information', 'sample', 'time', 'closed'],
      right: { file: 'sample', comparing: 'time', log: 'information', enough: 'closed' },
    },
    'two-days': {
      kind: 'choose',
      facts: ['6.5', '1.7'],
      options: ['report', 'answer', 'help'],
      right: 'report',
    },
    contact: {
      kind: 'error',
      facts: ['7.2', '10'],
      pieces: ['to-see', 'may', 'manager'],
      right: 'may',
    },
  },
};
