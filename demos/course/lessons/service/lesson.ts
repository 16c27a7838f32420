import { firstMonth } from '../../../scenarios/first-month/scenario.ts';
import { exercise, type Lesson } from '../../model/lesson.ts';

/** What the service was, and what it was not (facts 1). */
export const service: Lesson = {
  id: 'service',
  pages: ['understand/service', 'understand/what-it-is-not'],
  matter: 3,
  remember: 3,
  exercises: exercise(firstMonth, { from: 'read-follow-link', to: 'read-assign' }),
  questions: {
    'first-step': {
      kind: 'choose',
      facts: ['1.5', '1.6'],
      options: ['soc', 'hunters', 'rule'],
      right: 'hunters',
    },
    'whose-part': {
      kind: 'match',
      facts: ['1.3', '1.5', '1.6', '1.7'],
      choices: ['notifications', 'experts', 'neither'],
      right: { found: 'notifications', asked: 'experts', isolated: 'neither', explained: 'experts' },
    },
    encrypted: {
      kind: 'choose',
      facts: ['1.7'],
      options: ['experts', 'nobody', 'own-team'],
      right: 'own-team',
    },
  },
};
