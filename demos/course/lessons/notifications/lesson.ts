import { emailRule } from '../../../scenarios/email-rule/scenario.ts';
import { readNotification } from '../../../scenarios/read-notification/scenario.ts';
import { exercise, type Lesson } from '../../model/lesson.ts';

/** How one was told (facts 4). */
export const notifications: Lesson = {
  id: 'notifications',
  pages: ['understand/notifications', 'do/email-rule', 'do/read-notification'],
  matter: 3,
  remember: 3,
  exercises: { ...exercise(emailRule), ...exercise(readNotification) },
  questions: {
    recognise: {
      kind: 'choose',
      facts: ['4.2', '4.3'],
      options: ['tag', 'newest', 'incident'],
      right: 'tag',
    },
  },
};
