import { describe, expect, test } from 'vitest';
import { accountRoles, subscriptions } from '../../../../demos/portal/model/account.ts';
import {
  type ConsultField,
  consultProblem,
  isReady,
  trialDaysLeft,
} from '../../../../demos/portal/model/consult.ts';
import type { PortalEvent } from '../../../../demos/portal/model/events.ts';
import { portalAfter } from '../../../support/portal-events.ts';

const open = { type: 'consult.opened', source: 'help' } as const;
const submit = { type: 'consult.submitted' } as const;
const example = { type: 'consult.exampleChosen' } as const;
const close = { type: 'panel.closed' } as const;
const write = (field: ConsultField, value: string): PortalEvent => ({ type: 'consult.edited', field, value });
const leave = (field: ConsultField): PortalEvent => ({ type: 'consult.fieldLeft', field });
const at = (page: 'home' | 'alerts' | 'endpoints.advancedFeatures'): PortalEvent => ({
  type: 'page.opened',
  page,
});

const afterNotification = (...events: readonly PortalEvent[]) => portalAfter('trialLovasen', ...events);
const inForm = (...events: readonly PortalEvent[]) => afterNotification(open, ...events);
const complete: readonly PortalEvent[] = [
  write('context', 'Which accounts were used?'),
  write('email', 'soc@lovasen.example'),
];

describe('Consult a threat expert', () => {
  const pages: readonly [string, PortalEvent, string][] = [
    ['the start page', at('home'), 'homepage'],
    ['the alerts queue', at('alerts'), 'alerts'],
    ['a page of the settings', at('endpoints.advancedFeatures'), 'endpoints/advancedFeatures'],
    ['an alert', { type: 'alert.opened', alert: 'notification' }, 'alerts/da637698512345678901_-1402261101'],
    ['an incident', { type: 'incident.opened', alert: 'notification' }, 'incidents/4711'],
    [
      'a device',
      { type: 'device.opened', device: 'device3', tab: 'timeline' },
      'machines/da33f4843989ad0957f47993f76cf13dbe5b75c8/timeline',
    ],
    ['a file', { type: 'file.opened', file: 'file1' }, 'files/466118f1f9ea09f9f0f1f39184984ed4ca7b0a96'],
  ];

  test.each(pages)('fills in the address of %s', (_page, going, address) => {
    expect(afterNotification(going, open).consult.values.topic).toBe(
      `https://security.microsoft.com/${address}`,
    );
  });

  test('is in the help menu everywhere, and in another menu only on its page', () => {
    expect(inForm().panel).toEqual({ kind: 'consult', view: 'form' });
    for (const source of ['device', 'alert', 'file'] as const) {
      expect(afterNotification({ type: 'consult.opened', source }).panel).toBeNull();
    }
    const onAlert = { type: 'alert.opened', alert: 'notification' } as const;
    expect(afterNotification(onAlert, { type: 'consult.opened', source: 'alert' }).consult.source).toBe(
      'alert',
    );
    expect(afterNotification(onAlert, { type: 'consult.opened', source: 'file' }).panel).toBeNull();
  });
});

describe('the form', () => {
  test('takes nothing while it is closed', () => {
    for (const event of [write('topic', 'x'), leave('email'), example, submit]) {
      expect(afterNotification(event)).toEqual(afterNotification());
    }
  });

  test('asks for all three fields, and complains of one that has been left, until it is being mended', () => {
    const { consult } = inForm(write('topic', ' '));
    expect(consultProblem(consult, 'topic')).toBe('topicMissing');
    expect(consultProblem(consult, 'context')).toBe('contextMissing');
    expect(consultProblem(consult, 'email')).toBe('emailMissing');
    expect(inForm(leave('context')).consult.left).toEqual({ topic: false, context: true, email: false });
    expect(inForm(leave('context'), write('context', 'x')).consult.left.context).toBe(false);
  });

  test.each([
    ['', 'emailMissing'],
    ['  ', 'emailMissing'],
    [' ; ;', 'emailMissing'],
    ['soc', 'emailMalformed'],
    ['soc@lovasen', 'emailMalformed'],
    ['soc@lovasen.example, kim.alm@lovasen.example', 'emailMalformed'],
    ['soc@lovasen.example kim.alm@lovasen.example', 'emailMalformed'],
    ['soc@lovasen.example; kim.alm@', 'emailMalformed'],
    ['soc@lovasen.example', null],
    ['soc@lovasen.example;', null],
    ['  soc@lovasen.example ;kim.alm@lovasen.example ; ', null],
  ] as const)('judges the addresses “%s”: %s', (value, problem) => {
    expect(consultProblem(inForm(write('email', value)).consult, 'email')).toBe(problem);
  });

  test('is ready when all three are right, and not before', () => {
    expect(isReady(inForm().consult)).toBe(false);
    expect(isReady(inForm(...complete).consult)).toBe(true);
    expect(isReady(inForm(...complete, write('topic', '')).consult)).toBe(false);
  });

  test('cuts what is too long, and never through the middle of a character', () => {
    const { values } = inForm(
      write('topic', 'x'.repeat(999)),
      write('context', `x${'🛡'.repeat(3000)}`),
      write('email', 'x'.repeat(999)),
    ).consult;
    expect(values.topic).toHaveLength(400);
    expect(values.email).toHaveLength(400);
    expect(values.context.length).toBeLessThanOrEqual(4000);
    expect(values.context.length).toBeGreaterThan(3990);
    expect(values.context.isWellFormed(), 'a character was cut in half').toBe(true);
  });

  test('keeps what was written while the privacy statement is read', () => {
    const reading = inForm(...complete, { type: 'consult.privacyOpened' });
    expect(reading.panel).toEqual({ kind: 'consult', view: 'privacy' });
    const back = inForm(...complete, { type: 'consult.privacyOpened' }, { type: 'consult.privacyClosed' });
    expect(back).toEqual(inForm(...complete));
  });

  test('drops what was written when it is closed and opened again', () => {
    expect(inForm(...complete, example, close, open)).toEqual(inForm());
  });

  test('closes when the page is left', () => {
    expect(inForm(...complete, at('alerts')).panel).toBeNull();
    expect(inForm({ type: 'menu.opened', menu: 'help' }).panel).toBeNull();
  });
});

describe('the example', () => {
  test('stands for a context that has been given, in place of what was written', () => {
    const { consult } = inForm(write('context', 'x'), example);
    expect(consult).toMatchObject({ example: true, values: { context: '' }, left: { context: true } });
    expect(consultProblem(consult, 'context')).toBeNull();
  });

  test('is a text of one’s own as soon as it is changed, and stays while other fields are', () => {
    expect(inForm(example, write('email', 'x')).consult.example).toBe(true);
    const emptied = inForm(example, write('context', '')).consult;
    expect(emptied.example).toBe(false);
    expect(consultProblem(emptied, 'context')).toBe('contextMissing');
  });

  test('is sent as the customer’s own question', () => {
    const [sent] = inForm(example, write('email', 'soc@lovasen.example'), submit).cases;
    expect(sent).toMatchObject({ source: 'help', context: '' });
  });
});

describe('Submit', () => {
  test('opens a case with what was written, without blanks around it', () => {
    const { cases, panel, clock } = inForm(
      write('context', ' Which accounts? \n'),
      write('email', ' soc@lovasen.example ; ;kim.alm@lovasen.example; '),
      submit,
    );
    expect(panel).toEqual({ kind: 'consult', view: 'confirmation' });
    expect(cases).toEqual([
      {
        id: 'case1',
        source: 'help',
        topic: 'https://security.microsoft.com/homepage',
        context: 'Which accounts?',
        emails: ['soc@lovasen.example', 'kim.alm@lovasen.example'],
        submittedAt: clock,
        reports: [],
        answers: [],
      },
    ]);
  });

  test('sends nothing that is incomplete, and then complains of all that is wrong', () => {
    const { cases, consult, panel } = inForm(submit);
    expect(cases).toEqual([]);
    expect(panel).toEqual({ kind: 'consult', view: 'form' });
    expect(consult.left).toEqual({ topic: true, context: true, email: true });
  });

  test('sends nothing from the privacy statement or twice', () => {
    expect(inForm(...complete, { type: 'consult.privacyOpened' }, submit).cases).toEqual([]);
    expect(inForm(...complete, submit, submit).cases).toHaveLength(1);
  });

  const rights = accountRoles.flatMap((account) =>
    subscriptions.map((subscription) => [account, subscription] as const),
  );
  test.each(rights)('by a %s, with the subscription “%s”', (account, subscription) => {
    const allowed = account !== 'securityReader' && subscription !== 'none';
    const { cases } = afterNotification(
      { type: 'account.chosen', account },
      { type: 'subscription.chosen', subscription },
      open,
      ...complete,
      submit,
    );
    expect(cases).toHaveLength(allowed ? 1 : 0);
  });

  test('is there during the five days that are left of the trial', () => expect(trialDaysLeft).toBe(5));

  test('is followed by a first report to all addresses within two days', () => {
    const { mailbox, clock } = inForm(...complete, submit, { type: 'clock.skippedAhead' });
    const sentAt = afterNotification().clock;
    expect(mailbox.messages.at(-1)).toMatchObject({ kind: 'report', to: ['soc@lovasen.example'] });
    expect(clock - sentAt).toBeLessThanOrEqual(2 * 86_400_000);
  });
});
