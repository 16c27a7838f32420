import type { Target } from './target.ts';

const report = (number: number, report: number) =>
  ({ role: 'button', label: 'mail.report.subject', values: { case: number, report } }) as const;

/** The mailbox. A report is found by the number of its case and its own, both counted from 1. */
export const mailTargets = {
  'mail.welcome': { role: 'button', label: 'mail.welcome.subject' },
  'mail.test': { role: 'button', label: 'mail.test.subject' },
  'mail.alert': { role: 'button', label: 'mail.alert.subject' },
  'mail.openAlert': { role: 'button', label: 'mail.openAlert' },
  'mail.report11': report(1, 1),
  'mail.report12': report(1, 2),
  'mail.report21': report(2, 1),
  'mail.report22': report(2, 2),
  'mail.report31': report(3, 1),
  'mail.report32': report(3, 2),
  'mail.report41': report(4, 1),
  'mail.report42': report(4, 2),
  'reply.text': { role: 'textbox', label: 'reply.text' },
  'reply.sample': { role: 'checkbox', label: 'reply.sample' },
  'reply.send': { role: 'button', label: 'reply.send' },
} as const satisfies Record<string, Target>;
