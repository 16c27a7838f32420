import type { AlertSlot } from './alert-slots.ts';
import type { Rule } from './rules.ts';

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
  readonly reply: { readonly text: string; readonly sample: boolean; readonly refused: boolean };
}

export const emptyReply: Mailbox['reply'] = { text: '', sample: false, refused: false };
