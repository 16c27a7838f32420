import type { Target } from './target.ts';

/** The mailbox. */
export const mailTargets = {
  'mail.welcome': { role: 'button', label: 'mail.welcome.subject' },
} as const satisfies Record<string, Target>;
