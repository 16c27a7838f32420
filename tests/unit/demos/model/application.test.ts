import { describe, expect, test } from 'vitest';
import { decisionDue, fieldProblem, isComplete } from '../../../../demos/portal/model/application.ts';
import { day, decisionTime, openingTime } from '../../../../demos/portal/model/clock.ts';
import type { PortalEvent } from '../../../../demos/portal/model/events.ts';
import { portalAfter as after, applying } from '../../../support/portal-events.ts';

/** The portal after these events on the page that has the button. */
const portalAfter = (start: 'notApplied' | 'accepted', ...events: readonly PortalEvent[]) =>
  after(start, { type: 'page.opened', page: 'endpoints.advancedFeatures' }, ...events);
const open = { type: 'application.opened' } as const;
const submit = { type: 'application.submitted' } as const;
const close = { type: 'application.closed' } as const;
const write = (field: 'name' | 'email', value: string): PortalEvent => ({
  type: 'application.edited',
  field,
  value,
});
const leave = (field: 'name' | 'email'): PortalEvent => ({ type: 'application.fieldLeft', field });

describe('Apply', () => {
  test('opens the form', () => {
    expect(portalAfter('notApplied', open).application.panel).toBe('form');
  });

  test('does nothing once an application has been submitted or approved', () => {
    expect(portalAfter('notApplied', ...applying, close, open).application.panel).toBe('closed');
    expect(portalAfter('accepted', open).application.panel).toBe('closed');
  });
});

describe('the form', () => {
  test('takes nothing while it is closed', () => {
    for (const event of [
      write('name', 'Kim'),
      leave('name'),
      submit,
      { type: 'application.privacyOpened' } as const,
    ]) {
      expect(portalAfter('notApplied', event)).toEqual(portalAfter('notApplied'));
    }
  });

  test('complains of a field when it has been left, and no longer while it is being mended', () => {
    expect(portalAfter('notApplied', open, leave('name')).application.left).toEqual({
      name: true,
      email: false,
    });
    expect(portalAfter('notApplied', open, leave('name'), write('name', 'K')).application.left.name).toBe(
      false,
    );
  });

  test('cuts input longer than 200 characters, and never through the middle of a character', () => {
    expect(
      portalAfter('notApplied', open, write('name', 'x'.repeat(999))).application.form.name,
    ).toHaveLength(200);
    const { name } = portalAfter('notApplied', open, write('name', `x${'🛡'.repeat(300)}`)).application.form;
    expect(name.isWellFormed(), 'a character was cut in half').toBe(true);
  });

  test('marks both fields and submits nothing while it is incomplete', () => {
    const { application } = portalAfter('notApplied', open, write('name', 'Kim'), submit);
    expect(application).toMatchObject({
      status: 'notApplied',
      panel: 'form',
      left: { name: true, email: true },
    });
    expect(application.submittedAt).toBeNull();
  });

  test('keeps what was written when it is closed and opened again, and behind the privacy statement', () => {
    const privacy = [{ type: 'application.privacyOpened' }, { type: 'application.privacyClosed' }] as const;
    const { application } = portalAfter('notApplied', open, write('name', 'Kim'), ...privacy, close, open);
    expect(application.form.name).toBe('Kim');
    expect(application.privacyRead).toBe(true);
  });

  test('closes when its page is left', () => {
    expect(portalAfter('notApplied', open, { type: 'page.opened', page: 'home' }).application.panel).toBe(
      'closed',
    );
  });

  test.each([
    ['name', '', 'nameMissing'],
    ['name', '   ', 'nameMissing'],
    ['name', 'Kim', null],
    ['email', '', 'emailMissing'],
    ['email', ' ', 'emailMissing'],
    ['email', 'kim', 'emailMalformed'],
    ['email', 'kim@lovasen', 'emailMalformed'],
    ['email', '@lovasen.example', 'emailMalformed'],
    ['email', 'kim alm@lovasen.example', 'emailMalformed'],
    ['email', ' kim.alm@lovasen.example ', null],
    ['email', 'åsa@lövåsen.example', null],
  ] as const)('finds in the field %s, holding %j: %s', (field, value, problem) => {
    const { form } = portalAfter('notApplied', open, write(field, value)).application;
    expect(fieldProblem(form, field)).toBe(problem);
  });

  test('is complete when neither field has a problem', () => {
    expect(isComplete(portalAfter('notApplied', open, write('name', 'Kim')).application)).toBe(false);
    expect(isComplete(portalAfter('notApplied', ...applying.slice(0, -1)).application)).toBe(true);
  });
});

describe('the decision', () => {
  const dayPassed: PortalEvent = { type: 'clock.dayPassed' };
  const skip: PortalEvent = { type: 'clock.skippedAhead' };
  const days = (count: number) => Array.from({ length: count }, () => dayPassed);
  const needed = decisionTime / day;

  test('is awaited from the moment of submitting', () => {
    const applied = portalAfter('notApplied', dayPassed, ...applying);
    expect(applied.application).toMatchObject({ status: 'applied', panel: 'confirmation' });
    expect(decisionDue(applied)).toBe(openingTime + day + decisionTime);
  });

  test('comes on its day and not before', () => {
    const early = portalAfter('notApplied', ...applying, ...days(needed - 1));
    expect(early.application.status).toBe('applied');
    expect(early.mailbox.messages).toEqual([]);
    const { application, mailbox, features } = portalAfter('notApplied', ...applying, ...days(needed));
    expect(application.status).toBe('accepted');
    expect(mailbox.messages).toEqual([
      {
        id: 'welcome',
        kind: 'welcome',
        to: ['kim.alm@lovasen.example'],
        sentAt: openingTime + decisionTime,
        read: false,
      },
    ]);
    expect(features.saved.targetedAttackNotifications).toBe(true);
  });

  test('comes at once when the clock is skipped ahead; with nothing awaited a day passes', () => {
    expect(portalAfter('notApplied', ...applying, skip).clock).toBe(openingTime + decisionTime);
    expect(portalAfter('notApplied', ...applying, dayPassed, skip).application.status).toBe('accepted');
    expect(portalAfter('notApplied', skip).clock).toBe(openingTime + day);
  });

  test('keeps the draft of other toggles', () => {
    const draft: PortalEvent = { type: 'feature.switched', feature: 'edrInBlockMode', on: true };
    const { features } = portalAfter('notApplied', ...applying, draft, skip);
    expect(features.draft).toMatchObject({ edrInBlockMode: true, targetedAttackNotifications: true });
    expect(features.saved.edrInBlockMode).toBeUndefined();
  });

  test('takes down the confirmation, which says that it is still awaited', () => {
    expect(portalAfter('notApplied', ...applying, skip).application.panel).toBe('closed');
  });

  test('is not made without an application', () => {
    expect(portalAfter('notApplied', ...days(30)).application.status).toBe('notApplied');
    expect(portalAfter('accepted', ...days(30)).mailbox.messages).toEqual([]);
  });
});

describe('the welcome mail', () => {
  const arrived: PortalEvent[] = [...applying, { type: 'clock.skippedAhead' }];
  const read: PortalEvent = { type: 'mail.opened', mail: 'welcome' };

  test('can be read when it has come, not before', () => {
    expect(portalAfter('notApplied', read)).toEqual(portalAfter('notApplied'));
    const { mailbox } = portalAfter('notApplied', ...arrived, read);
    expect(mailbox.open).toBe('welcome');
    expect(mailbox.messages.map((mail) => mail.read)).toEqual([true]);
  });
});
