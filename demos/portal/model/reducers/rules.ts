import type { DeviceGroup } from '../../customers/customer.ts';
import {
  generalProblems,
  mayChooseAllDevices,
  mayMakeRules,
  openForm,
  type Rule,
  type RuleForm,
  recipientProblems,
} from '../rules.ts';
import type { PortalState } from '../state.ts';
import { cut, type Reducers, type TypesOf, withPanel } from './reducer.ts';

function inForm(state: PortalState, change: (form: RuleForm) => RuleForm): PortalState {
  if (state.panel?.kind !== 'rule') return state;
  return { ...state, panel: { kind: 'rule', form: change(state.panel.form) } };
}

/** The form with what has been written as a recipient added to the list, if it can be. */
function withRecipient(form: RuleForm, clock: number): RuleForm {
  const address = form.recipient.trim();
  if (!address || recipientProblems(form).length > 0) {
    return { ...form, tried: { ...form.tried, recipients: true } };
  }
  const known = form.rule.recipients.some((one) => one.address === address);
  const recipients = known ? form.rule.recipients : [...form.rule.recipients, { address, since: clock }];
  return {
    ...form,
    recipient: '',
    rule: { ...form.rule, recipients },
    tried: { ...form.tried, recipients: false },
    tested: null,
  };
}

function withRule(state: PortalState, change: Partial<Omit<Rule, 'id'>>): PortalState {
  return inForm(state, (form) => ({ ...form, rule: { ...form.rule, ...change } }));
}

const switched = <Value>(list: readonly Value[], value: Value, on: boolean): readonly Value[] =>
  on ? [...new Set([...list, value])] : list.filter((one) => one !== value);

function save(state: PortalState, form: RuleForm): PortalState {
  const { editing, rule } = form;
  const id = editing ?? `rule${state.rulesMade + 1}`;
  const saved: Rule = { ...rule, name: rule.name.trim(), id };
  const rules =
    editing === null ? [...state.rules, saved] : state.rules.map((one) => (one.id === id ? saved : one));
  return {
    ...withPanel(state, null),
    rules,
    rulesMade: editing === null ? state.rulesMade + 1 : state.rulesMade,
  };
}

/** What the deletion of a device group leaves of a rule: nothing, if it was the rule's only group (facts 4.5). */
function withoutGroup(rule: Rule, group: DeviceGroup): Rule[] {
  if (rule.devices === 'all' || !rule.groups.includes(group)) return [rule];
  const groups = rule.groups.filter((one) => one !== group);
  return groups.length > 0 ? [{ ...rule, groups }] : [];
}

/** E-mail notification rules, and the device groups on which they lean. */
export const ruleReducers: Reducers<TypesOf<'rule' | 'deviceGroup'>> = {
  // `new` opens an empty form.
  'rule.formOpened': (state, { rule }) => {
    const known = state.rules.find(({ id }) => id === rule);
    const allowed = state.page === 'endpoints.emailNotifications' && mayMakeRules(state);
    if (!allowed || (known === undefined && rule !== 'new')) return state;
    return withPanel(state, { kind: 'rule', form: openForm(known ?? null) });
  },

  'rule.edited': (state, { field, value }) =>
    field === 'name'
      ? withRule(state, { name: cut(value) })
      : inForm(state, (form) => ({
          ...form,
          recipient: cut(value),
          tried: { ...form.tried, recipients: false },
        })),

  'rule.optionSwitched': (state, { option, on }) => withRule(state, { [option]: on }),

  'rule.devicesChosen': (state, { devices }) =>
    devices === 'all' && !mayChooseAllDevices(state) ? state : withRule(state, { devices }),

  'rule.groupSwitched': (state, { group, on }) =>
    state.deviceGroups.includes(group)
      ? inForm(state, (form) => ({
          ...form,
          rule: { ...form.rule, groups: switched(form.rule.groups, group, on) },
        }))
      : state,

  'rule.severitySwitched': (state, { severity, on }) =>
    inForm(state, (form) => ({
      ...form,
      rule: { ...form.rule, severities: switched(form.rule.severities, severity, on) },
    })),

  // "Next" leads on only when the tab is complete; a tab that has been complete is always open.
  'rule.tabOpened': (state, { tab }) =>
    inForm(state, (form) =>
      tab === 'recipients' && generalProblems(form, state).length > 0
        ? { ...form, tried: { ...form.tried, general: true } }
        : { ...form, tab },
    ),

  'rule.recipientAdded': (state) =>
    inForm(state, (form) => (form.tab === 'recipients' ? withRecipient(form, state.clock) : form)),

  'rule.recipientRemoved': (state, { address }) =>
    inForm(state, (form) => ({
      ...form,
      tested: null,
      rule: { ...form.rule, recipients: form.rule.recipients.filter((one) => one.address !== address) },
    })),

  'rule.testSent': (state) => {
    if (state.panel?.kind !== 'rule' || state.panel.form.tab !== 'recipients') return state;
    if (!mayMakeRules(state)) return state;
    const form = withRecipient(state.panel.form, state.clock);
    const to = form.rule.recipients.map(({ address }) => address);
    if (to.length === 0)
      return inForm(state, () => ({ ...form, tried: { ...form.tried, recipients: true } }));
    const { mailbox } = state;
    const tests = mailbox.messages.filter(({ kind }) => kind === 'test').length;
    const mail = { id: `test-${tests + 1}`, kind: 'test' as const, to, sentAt: state.clock, read: false };
    return {
      ...state,
      panel: { kind: 'rule', form: { ...form, tested: to.length } },
      mailbox: { ...mailbox, messages: [...mailbox.messages, mail] },
    };
  },

  'rule.saved': (state) => {
    if (state.panel?.kind !== 'rule' || !mayMakeRules(state)) return state;
    const form = state.panel.form.recipient.trim()
      ? withRecipient(state.panel.form, state.clock)
      : state.panel.form;
    const general = generalProblems(form, state).length > 0;
    const recipients = recipientProblems(form).length > 0;
    if (!general && !recipients) return save(state, form);
    return inForm(state, () => ({ ...form, tried: { general, recipients } }));
  },

  'rule.deleted': (state) => {
    const editing = state.panel?.kind === 'rule' ? state.panel.form.editing : null;
    if (editing === null || !mayMakeRules(state)) return state;
    return { ...withPanel(state, null), rules: state.rules.filter(({ id }) => id !== editing) };
  },

  'deviceGroup.deleted': (state, { group }) =>
    state.page === 'endpoints.deviceGroups' && state.account === 'globalAdministrator'
      ? {
          ...state,
          deviceGroups: state.deviceGroups.filter((one) => one !== group),
          rules: state.rules.flatMap((rule) => withoutGroup(rule, group)),
        }
      : state,
};
