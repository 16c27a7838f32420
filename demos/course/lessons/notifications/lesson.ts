import { emailRule } from '../../../scenarios/email-rule/scenario.ts';
import { readNotification } from '../../../scenarios/read-notification/scenario.ts';
import { exercise, type Lesson } from '../../model/lesson.ts';

/** How one was told (facts 4). */
export const notifications: Lesson = {
  id: 'notifications',
  pages: ['understand/notifications', 'do/email-rule', 'do/read-notification'],
  matter: 4,
  remember: 3,
  exercises: { ...exercise(emailRule), ...exercise(readNotification) },
  questions: {
    recognise: {
      kind: 'choose',
      facts: ['4.2', '4.3'],
      options: ['tag', 'newest', 'incident'],
      right: 'tag',
    },
    rule: {
      kind: 'order',
      facts: ['4.5'],
      items: ['test', 'add', 'save', 'recipient', 'extent'],
      right: ['add', 'extent', 'recipient', 'test', 'save'],
    },
    recipients: {
      kind: 'error',
      facts: ['4.5', '10.1'],
      pieces: ['who', 'message', 'raised', 'when'],
      right: 'when',
    },
    'only-these': {
      kind: 'choose',
      facts: ['3.5', '4.5'],
      options: ['source', 'by-itself', 'sorting'],
      right: 'sorting',
    },
  },
};
