/** A message that can reach the fictional customer's mailbox. Its words are portal labels under `mail.<id>.…`. */
export type MailId = 'welcome';

/** A message in the mailbox. */
export interface Mail {
  readonly id: MailId;
  /** The address that it was sent to: the one given in the application. */
  readonly to: string;
  /** When it was sent: milliseconds since 1970, UTC. */
  readonly sentAt: number;
  readonly read: boolean;
}
