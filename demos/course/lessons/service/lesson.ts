import { firstMonth } from '../../../scenarios/first-month/scenario.ts';
import { exercise, type Lesson } from '../../model/lesson.ts';

/** What the service was, and what it was not (facts 1). */
export const service: Lesson = {
  id: 'service',
  pages: ['understand/service', 'understand/what-it-is-not'],
  matter: 4,
  remember: 3,
  exercises: exercise(firstMonth, { from: 'read-read-mail', to: 'read-assign' }),
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
      right: { isolated: 'neither', explained: 'experts', found: 'notifications', asked: 'experts' },
    },
    promise: {
      kind: 'error',
      facts: ['1.5', '10'],
      pieces: ['gives', 'searching', 'threats', 'network'],
      right: 'searching',
    },
    encrypted: {
      kind: 'choose',
      facts: ['1.7'],
      options: ['experts', 'nobody', 'own-team'],
      right: 'own-team',
    },
    silence: {
      kind: 'choose',
      facts: ['1.5'],
      options: ['no-proof', 'off', 'clean'],
      right: 'no-proof',
    },
  },
};
