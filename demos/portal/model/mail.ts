import type { AlertSlot } from './alert-slots.ts';
import type { Rule } from './rules.ts';
import type { ReportCategory } from './vocabulary.ts';

interface MailOf<Kind extends string> {
  /** Unique in the mailbox. */
  readonly id: string;
  readonly kind: Kind;
  readonly to: readonly string[];
  /** When it was sent: milliseconds since 1970, UTC. */
  readonly sentAt: number;
  readonly read: boolean;
}

/** A message that can reach the fictional customer's mailbox. */
export type Mail =
  | MailOf<'welcome'>
  /** "Send test email" of a rule. */
  | MailOf<'test'>
  /** What a rule sends about a new alert; the mail says what the rule was told to include. */
  | (MailOf<'alert'> & {
      readonly alert: AlertSlot;
      readonly includes: Pick<Rule, 'organization' | 'tenantLink' | 'deviceInformation'>;
    })
  /** A progress report of the experts: the number counts from 1. */
  | (MailOf<'report'> & { readonly caseId: string; readonly report: number });

/** The mailbox. */
export interface Mailbox {
  readonly messages: readonly Mail[];
  readonly open: string | null;
  /** The answer that is being written to the open report. */
  readonly reply: Reply;
}

/** An answer that has not been sent yet. */
export interface Reply {
  readonly text: string;
  readonly sample: boolean;
  /** Whether the text has been left at least once: only then is it complained of. */
  readonly left: boolean;
  /** Whether someone has tried to send it in vain. */
  readonly refused: boolean;
}

export const emptyReply: Reply = { text: '', sample: false, left: false, refused: false };

/** What is wrong with an answer, as the end of a label's key (`reply.problem.…`). */
export type ReplyProblem = 'textMissing' | 'sampleMissing';

/** What keeps an answer from being sent: a text is always needed, a file where the experts asked for one (facts 6.5). */
export function replyProblems({ text, sample }: Reply, category: ReportCategory): readonly ReplyProblem[] {
  return [
    ...(text.trim() ? [] : ['textMissing' as const]),
    ...(category === 'fileSamples' && !sample ? ['sampleMissing' as const] : []),
  ];
}

/** The messages as a mailbox lists them: newest first. */
export function newestFirst(messages: readonly Mail[]): readonly Mail[] {
  return [...messages].reverse().sort((a, b) => b.sentAt - a.sentAt);
}
