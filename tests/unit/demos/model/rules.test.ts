import { describe, expect, test } from 'vitest';
import type { DeviceGroup } from '../../../../demos/portal/customers/customer.ts';
import { customers } from '../../../../demos/portal/customers/index.ts';
import type { PortalEvent } from '../../../../demos/portal/model/events.ts';
import {
  generalProblems,
  type RuleForm,
  recipientProblems,
  sendsMail,
} from '../../../../demos/portal/model/rules.ts';
import type { PortalState } from '../../../../demos/portal/model/state.ts';
import { portalAfter } from '../../../support/portal-events.ts';

const { lovasen } = customers;
const soc = 'soc@lovasen.example';
const kim = 'kim.alm@lovasen.example';

const page: PortalEvent = { type: 'page.opened', page: 'endpoints.emailNotifications' };
const groupsPage: PortalEvent = { type: 'page.opened', page: 'endpoints.deviceGroups' };
const add: PortalEvent = { type: 'rule.formOpened', rule: 'new' };
const all: PortalEvent = { type: 'rule.devicesChosen', devices: 'all' };
const high: PortalEvent = { type: 'rule.severitySwitched', severity: 'high', on: true };
const next: PortalEvent = { type: 'rule.tabOpened', tab: 'recipients' };
const addRecipient: PortalEvent = { type: 'rule.recipientAdded' };
const sendTest: PortalEvent = { type: 'rule.testSent' };
const save: PortalEvent = { type: 'rule.saved' };
const skip: PortalEvent = { type: 'clock.skippedAhead' };
const remove: PortalEvent = { type: 'rule.deleted' };
const account = (role: PortalState['account']): PortalEvent => ({ type: 'account.chosen', account: role });
const named = (value: string): PortalEvent => ({ type: 'rule.edited', field: 'name', value });
const recipient = (value: string): PortalEvent => ({ type: 'rule.edited', field: 'recipient', value });
const group = (one: DeviceGroup, on = true): PortalEvent => ({ type: 'rule.groupSwitched', group: one, on });
const change = (rule: string): PortalEvent => ({ type: 'rule.formOpened', rule });
const deleteGroup = (one: DeviceGroup): PortalEvent => ({ type: 'deviceGroup.deleted', group: one });

/** A rule from the first press to the last; without groups it is for all devices. */
const make = (name: string, groups: readonly DeviceGroup[] = [], addresses = [soc]): PortalEvent[] => [
  page,
  add,
  named(name),
  ...(groups.length > 0 ? groups.map((one) => group(one)) : [all]),
  high,
  next,
  ...addresses.flatMap((address) => [recipient(address), addRecipient]),
  save,
];

const having = (...events: readonly PortalEvent[]) => portalAfter('accepted', ...events);

function formAfter(...events: readonly PortalEvent[]): RuleForm {
  const { panel } = having(...events);
  if (panel?.kind !== 'rule') throw new Error('The form of a rule is not open.');
  return panel.form;
}

const problemsAfter = (...events: readonly PortalEvent[]) =>
  generalProblems(formAfter(page, add, ...events), having(page, add, ...events));

describe('the General tab', () => {
  test.each<[string, PortalEvent[], string[]]>([
    ['nothing', [], ['nameMissing', 'groupMissing', 'severityMissing']],
    ['a name of spaces', [named('  '), all, high], ['nameMissing']],
    ['no group', [named('SOC'), high], ['groupMissing']],
    [
      'a group that was taken back',
      [named('SOC'), high, group('servers'), group('servers', false)],
      ['groupMissing'],
    ],
    ['no severity', [named('SOC'), all], ['severityMissing']],
    ['one group', [named('SOC'), group('servers'), high], []],
    ['all devices', [named('SOC'), all, high], []],
  ])('with %s', (_what, events, problems) => expect(problemsAfter(...events)).toEqual(problems));

  test('is not left before it is complete, and only then complains', () => {
    const before = formAfter(page, add);
    expect(before).toMatchObject({ tab: 'general', tried: { general: false } });
    expect(formAfter(page, add, next)).toMatchObject({ tab: 'general', tried: { general: true } });
    expect(formAfter(page, add, named('SOC'), all, high, next)).toMatchObject({ tab: 'recipients' });
  });

  test('complains of a field only when that has been left, and no more while it is mended', () => {
    const left: PortalEvent = { type: 'rule.fieldLeft', field: 'name' };
    expect(formAfter(page, add, left).left).toEqual({ name: true, recipient: false });
    expect(formAfter(page, add, left, named('S')).left.name).toBe(false);
  });

  test('offers all devices to a Global administrator alone', () => {
    const asSecurityAdministrator = [account('securityAdministrator'), named('SOC'), all, high];
    expect(problemsAfter(...asSecurityAdministrator)).toEqual(['groupMissing']);
    // Whoever becomes somebody else meanwhile is told where it can be mended.
    const changed = [
      page,
      add,
      named('SOC'),
      all,
      high,
      next,
      recipient(soc),
      account('securityAdministrator'),
    ];
    expect(formAfter(...changed, save)).toMatchObject({ tab: 'general', tried: { general: true } });
    expect(having(...changed, save).rules).toEqual([]);
    expect(problemsAfter(named('SOC'), all, high, account('securityAdministrator'))).toEqual([
      'allDevicesNotAllowed',
    ]);
  });

  test('a reader opens no form', () => {
    expect(having(account('securityReader'), page, add).panel).toBeNull();
    expect(having(...make('SOC'), account('securityReader'), change('rule1')).panel).toBeNull();
  });
});

describe('the Recipients tab', () => {
  const complete = [page, add, named('SOC'), all, high, next];

  test.each<[string, PortalEvent[], string[]]>([
    ['nothing', [], ['recipientMissing']],
    ['half an address', [recipient('soc@')], ['recipientMalformed']],
    ['two at once', [recipient(`${soc};${kim}`)], ['recipientMalformed']],
    ['an address that is not added', [recipient(soc)], []],
    ['an address that is added', [recipient(soc), addRecipient], []],
    ['one of them misspelt', [recipient(soc), addRecipient, recipient('kim')], ['recipientMalformed']],
  ])('with %s', (_what, events, problems) =>
    expect(recipientProblems(formAfter(...complete, ...events))).toEqual(problems),
  );

  test.each([addRecipient, sendTest, save])('%o in vain is told of, and changes nothing', (event) => {
    const state = having(...complete, recipient('soc@'), event);
    expect(state).toMatchObject({ rules: [], mailbox: { messages: [] } });
    expect(formAfter(...complete, recipient('soc@'), event)).toMatchObject({
      recipient: 'soc@',
      tried: { recipients: true },
    });
  });

  test('an address given twice is there once, from the first time', () => {
    const later: PortalEvent = { type: 'clock.dayPassed' };
    const { clock } = having(...complete);
    const { rule } = formAfter(
      ...complete,
      recipient(soc),
      addRecipient,
      later,
      recipient(` ${soc} `),
      addRecipient,
    );
    expect(rule.recipients).toEqual([{ address: soc, since: clock }]);
  });

  test('a test goes to all that are given, the one in the field too, and to nobody else', () => {
    const tested = [...complete, recipient(soc), addRecipient, recipient(kim), sendTest];
    expect(formAfter(...tested).tested).toBe(2);
    const { mailbox, rules } = having(...tested);
    expect(mailbox.messages).toMatchObject([{ id: 'test-1', kind: 'test', to: [soc, kim], read: false }]);
    expect(rules).toEqual([]);
    expect(having(...tested, sendTest).mailbox.messages.map(({ id }) => id)).toEqual(['test-1', 'test-2']);
  });

  test('what was said of a test is taken back when the recipients change', () => {
    const tested = [...complete, recipient(soc), sendTest];
    expect(formAfter(...tested, { type: 'rule.recipientRemoved', address: soc })).toMatchObject({
      tested: null,
      rule: { recipients: [] },
    });
  });

  test('a recipient that is given but not added is saved too', () => {
    const { rules, panel } = having(...complete, recipient(soc), save);
    expect(panel).toBeNull();
    expect(rules).toMatchObject([{ id: 'rule1', name: 'SOC', recipients: [{ address: soc }] }]);
  });

  test('nothing is saved by closing, by leaving the page, or by a test', () => {
    const filled = [...complete, recipient(soc), sendTest];
    for (const event of [{ type: 'panel.closed' } as const, groupsPage]) {
      expect(having(...filled, event)).toMatchObject({ panel: null, rules: [] });
    }
  });
});

describe('the mail of a rule', () => {
  const alerts = ({ mailbox }: PortalState) =>
    mailbox.messages.flatMap((mail) => (mail.kind === 'alert' ? [[mail.alert, mail.to] as const] : []));

  test('comes about alerts of its severity, whatever their source', () => {
    const state = having(...make('SOC'), skip);
    expect(alerts(state)).toEqual([['notification', [soc]]]);
    const medium: PortalEvent = { type: 'rule.severitySwitched', severity: 'medium', on: true };
    const both = having(...make('SOC'), change('rule1'), medium, save, skip, { type: 'clock.dayPassed' });
    expect(alerts(both).length).toBeGreaterThan(1);
  });

  test('does not come without a rule', () => expect(alerts(having(skip))).toEqual([]));

  test('says what it was told to include', () => {
    const option: PortalEvent = { type: 'rule.optionSwitched', option: 'tenantLink', on: true };
    const { mailbox } = having(...make('SOC'), change('rule1'), option, save, skip);
    expect(mailbox.messages).toMatchObject([
      { includes: { organization: false, tenantLink: true, deviceInformation: false } },
    ]);
  });

  test('goes to new recipients only about later alerts', () => {
    const made = make('SOC');
    const state = having(...made, skip, change('rule1'), next, recipient(kim), save);
    expect(alerts(state)).toEqual([['notification', [soc]]]);
    const [rule] = state.rules;
    if (!rule) throw new Error('The rule is gone.');
    const device = lovasen.devices.device1;
    const { clock } = state;
    expect(sendsMail(rule, { severity: 'high', raisedAt: clock - 1, device })).toEqual([soc]);
    expect(sendsMail(rule, { severity: 'high', raisedAt: clock, device })).toEqual([soc, kim]);
    expect(sendsMail(rule, { severity: 'low', raisedAt: clock, device })).toEqual([]);
  });

  test('is about the devices of its groups alone', () => {
    const [rule] = having(...make('Workstations', ['workstations'])).rules;
    if (!rule) throw new Error('No rule was made.');
    expect(lovasen.devices.device1.group).toBe('servers');
    expect(
      sendsMail(rule, {
        severity: 'high',
        raisedAt: rule.recipients[0]?.since ?? 0,
        device: lovasen.devices.device1,
      }),
    ).toEqual([]);
  });
});

describe('a rule that exists', () => {
  test('is changed in its place, and keeps what was not changed', () => {
    const { rules } = having(...make('SOC'), ...make('Second'), change('rule1'), named('First'), save);
    expect(rules).toMatchObject([
      { id: 'rule1', name: 'First', devices: 'all', recipients: [{ address: soc }] },
      { id: 'rule2', name: 'Second' },
    ]);
  });

  test('is deleted, and its id is not used again', () => {
    const { rules, panel } = having(...make('SOC'), change('rule1'), remove, ...make('Second'));
    expect(panel).toBeNull();
    expect(rules.map(({ id }) => id)).toEqual(['rule2']);
  });

  test('is not deleted by the form of a new one', () => {
    expect(having(...make('SOC'), add, remove).rules).toHaveLength(1);
  });

  test('for all devices is a Global administrator’s alone', () => {
    const other = account('securityAdministrator');
    expect(having(...make('SOC'), other, change('rule1')).panel).toBeNull();
    // Also where the form was open before.
    expect(having(...make('SOC'), change('rule1'), other, remove).rules).toHaveLength(1);
    expect(having(...make('SOC'), change('rule1'), named('Mine'), other, save).rules).toMatchObject([
      { name: 'SOC' },
    ]);
    expect(having(...make('SOC', ['servers']), other, change('rule1'), remove).rules).toEqual([]);
  });
});

describe('deleting a device group', () => {
  test('takes it from rules that have another, and takes along those that have none', () => {
    const { rules, deviceGroups, groupDeleted } = having(
      ...make('Servers', ['servers']),
      ...make('Both', ['servers', 'workstations']),
      ...make('All'),
      groupsPage,
      deleteGroup('servers'),
    );
    expect(deviceGroups).toEqual(['workstations']);
    expect(rules).toMatchObject([
      { name: 'Both', groups: ['workstations'] },
      { name: 'All', devices: 'all' },
    ]);
    expect(groupDeleted).toEqual({ group: 'servers', gone: ['Servers'], narrowed: ['Both'] });
  });

  test('is told of until the page is left', () => {
    const deleted = [groupsPage, deleteGroup('servers')];
    expect(having(...deleted).groupDeleted).toEqual({ group: 'servers', gone: [], narrowed: [] });
    expect(having(...deleted, page).groupDeleted).toBeNull();
  });

  test('is not for others, nor elsewhere, nor twice', () => {
    const [other, servers] = [account('securityAdministrator'), deleteGroup('servers')];
    expect(having(other, groupsPage, servers).deviceGroups).toHaveLength(2);
    expect(having(page, servers).deviceGroups).toHaveLength(2);
    const once = [...make('Both', ['servers', 'workstations']), groupsPage, servers];
    expect(having(...once, servers)).toEqual(having(...once));
  });

  test('leaves nothing of it in a rule that was once about it', () => {
    const wasOfServers = [...make('SOC', ['servers']), change('rule1'), all, save];
    const { rules } = having(...wasOfServers, groupsPage, deleteGroup('servers'));
    expect(rules).toMatchObject([{ devices: 'all', groups: [] }]);
  });
});
