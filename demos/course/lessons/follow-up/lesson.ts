import { followCase } from '../../../scenarios/follow-case/scenario.ts';
import { exercise, type Lesson } from '../../model/lesson.ts';

/** Progress reports, Services Hub, and what holds today (facts 6.5, 7, 8). */
export const followUp: Lesson = {
  id: 'follow-up',
  pages: ['do/follow-case', 'do/services-hub', 'understand/names'],
  matter: 4,
  remember: 4,
  exercises: exercise(followCase),
  questions: {
    reports: {
      kind: 'match',
      facts: ['6.5'],
      choices: ['information', 'sample', 'time', 'closed'],
      right: { comparing: 'time', enough: 'closed', file: 'sample', log: 'information' },
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
      pieces: ['hub', 'may', 'manager'],
      right: 'may',
    },
    today: {
      kind: 'choose',
      facts: ['8.3', '8.4'],
      options: ['same-way', 'incident', 'paused'],
      right: 'paused',
    },
  },
};
