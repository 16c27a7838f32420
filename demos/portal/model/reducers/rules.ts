import type { DeviceGroup } from '../../customers/customer.ts';
import {
  generalProblems,
  mayChooseAllDevices,
  mayDeleteGroups,
  mayMakeRules,
  mayManage,
  openForm,
  type Rule,
  type RuleForm,
  recipientProblems,
  rulesOnGroup,
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
    left: { ...form.left, recipient: false },
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
  // Groups that were chosen before "all" are no part of the rule: one of them may be deleted meanwhile.
  const groups = rule.devices === 'all' ? [] : rule.groups;
  const saved: Rule = { ...rule, name: rule.name.trim(), groups, id };
  const rules =
    editing === null ? [...state.rules, saved] : state.rules.map((one) => (one.id === id ? saved : one));
  return {
    ...withPanel(state, null),
    rules,
    rulesMade: editing === null ? state.rulesMade + 1 : state.rulesMade,
  };
}

/** The rule that the form changes, as it is saved; undefined while a new one is made. */
function editedRule(state: PortalState): Rule | undefined {
  const editing = state.panel?.kind === 'rule' ? state.panel.form.editing : null;
  return state.rules.find(({ id }) => id === editing);
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
    if (!allowed || (known === undefined ? rule !== 'new' : !mayManage(state, known))) return state;
    return withPanel(state, { kind: 'rule', form: openForm(known ?? null) });
  },

  // What is being mended is not complained of until it is left again.
  'rule.edited': (state, { field, value }) =>
    inForm(state, (form) => ({
      ...form,
      left: { ...form.left, [field]: false },
      ...(field === 'name'
        ? { rule: { ...form.rule, name: cut(value) } }
        : { recipient: cut(value), tried: { ...form.tried, recipients: false } }),
    })),

  'rule.fieldLeft': (state, { field }) =>
    inForm(state, (form) => ({ ...form, left: { ...form.left, [field]: true } })),

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
    const edited = editedRule(state);
    if (edited && !mayManage(state, edited)) return state;
    const form = state.panel.form.recipient.trim()
      ? withRecipient(state.panel.form, state.clock)
      : state.panel.form;
    const general = generalProblems(form, state).length > 0;
    const recipients = recipientProblems(form).length > 0;
    if (!general && !recipients) return save(state, form);
    // What is wrong is shown on the tab where it can be mended.
    return inForm(state, () => ({
      ...form,
      tab: general ? 'general' : form.tab,
      tried: { general, recipients },
    }));
  },

  'rule.deleted': (state) => {
    const edited = editedRule(state);
    if (!edited || !mayManage(state, edited)) return state;
    return { ...withPanel(state, null), rules: state.rules.filter(({ id }) => id !== edited.id) };
  },

  'deviceGroup.deleted': (state, { group }) => {
    const exists = state.page === 'endpoints.deviceGroups' && state.deviceGroups.includes(group);
    if (!exists || !mayDeleteGroups(state)) return state;
    const names = (rules: readonly Rule[]) => rules.map(({ name }) => name);
    const { gone, narrowed } = rulesOnGroup(state, group);
    return {
      ...state,
      deviceGroups: state.deviceGroups.filter((one) => one !== group),
      rules: state.rules.flatMap((rule) => withoutGroup(rule, group)),
      groupDeleted: { group, gone: names(gone), narrowed: names(narrowed) },
    };
  },
};
