import { describe, expect, test } from 'vitest';
import { emptyReply, type Mail, newestFirst, replyProblems } from '../../../../demos/portal/model/mail.ts';
import type { PortalState } from '../../../../demos/portal/model/state.ts';
import { portalAfter } from '../../../support/portal-events.ts';

const alertMail = ({ mailbox }: PortalState) => mailbox.messages.find(({ kind }) => kind === 'alert');

describe('the mailbox', () => {
  test('lists the newest message first, and of two at the same time the later one', () => {
    const mail = (id: string, sentAt: number): Mail => ({
      id,
      kind: 'test',
      to: ['soc@lovasen.example'],
      sentAt,
      read: false,
    });
    const messages = [mail('a', 1), mail('b', 3), mail('c', 3), mail('d', 2)];
    expect(newestFirst(messages).map(({ id }) => id)).toEqual(['c', 'b', 'd', 'a']);
  });

  test('has a mail about the notification, with what its rule was told to include', () => {
    const state = portalAfter('notifiedLovasen');
    expect(alertMail(state)).toMatchObject({
      alert: 'notification',
      to: ['soc@lovasen.example'],
      read: false,
      includes: { organization: true, tenantLink: true, deviceInformation: false },
    });
  });

  test('leads from that mail to the alert, in the portal', () => {
    const state = portalAfter(
      'notifiedLovasen',
      { type: 'place.opened', place: 'mailbox' },
      { type: 'mail.opened', mail: 'alert-notification-rule1' },
      { type: 'mail.linkFollowed' },
    );
    expect(state).toMatchObject({ place: 'portal', page: 'alert', alerts: { open: 'notification' } });
    expect(alertMail(state)?.read).toBe(true);
  });

  test('leads nowhere from a mail without a link', () => {
    const before = portalAfter('notifiedLovasen', { type: 'place.opened', place: 'mailbox' });
    const after = portalAfter(
      'notifiedLovasen',
      { type: 'place.opened', place: 'mailbox' },
      { type: 'mail.linkFollowed' },
    );
    expect(after).toEqual(before);
  });
});

describe('an answer', () => {
  test('needs a text', () => {
    expect(replyProblems(emptyReply, 'moreInformation')).toEqual(['textMissing']);
    expect(replyProblems({ ...emptyReply, text: '  ' }, 'moreInformation')).toEqual(['textMissing']);
    expect(replyProblems({ ...emptyReply, text: 'Yes' }, 'moreInformation')).toEqual([]);
  });

  test('needs the file where the experts asked for it', () => {
    expect(replyProblems(emptyReply, 'fileSamples')).toEqual(['textMissing', 'sampleMissing']);
    expect(replyProblems({ ...emptyReply, text: 'Here' }, 'fileSamples')).toEqual(['sampleMissing']);
    expect(replyProblems({ ...emptyReply, text: 'Here', sample: true }, 'fileSamples')).toEqual([]);
  });
});
