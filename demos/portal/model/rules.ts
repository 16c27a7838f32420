import type { Device, DeviceGroup } from '../customers/customer.ts';
import { areWellFormed } from './addresses.ts';
import type { PortalState } from './state.ts';
import type { Severity } from './vocabulary.ts';

/** An e-mail notification rule (facts 4.5). It has no field for the detection source. */
export interface Rule {
  /** `rule1`, `rule2` … in the order in which they were made. */
  readonly id: string;
  readonly name: string;
  readonly organization: boolean;
  readonly tenantLink: boolean;
  readonly deviceInformation: boolean;
  readonly devices: 'all' | 'selected';
  readonly groups: readonly DeviceGroup[];
  readonly severities: readonly Severity[];
  /** New recipients only hear of alerts raised after they were added. */
  readonly recipients: readonly { readonly address: string; readonly since: number }[];
}

/** What can be included in the mails of a rule. */
export const ruleOptions = ['organization', 'tenantLink', 'deviceInformation'] as const;
export type RuleOption = (typeof ruleOptions)[number];

/** What is typed in the form of a rule. */
export const ruleFields = ['name', 'recipient'] as const;
export type RuleField = (typeof ruleFields)[number];

export const ruleTabs = ['general', 'recipients'] as const;
export type RuleTab = (typeof ruleTabs)[number];

/** The form of a rule, while it is open. */
export interface RuleForm {
  readonly tab: RuleTab;
  /** The rule that is being changed; null for a new one. */
  readonly editing: string | null;
  readonly rule: Omit<Rule, 'id'>;
  /** What stands in the field for one more recipient. */
  readonly recipient: string;
  /** The fields that have been left since they were last edited. */
  readonly left: Readonly<Record<RuleField, boolean>>;
  /** Whether someone has tried to go on or to save: only then is what is missing complained of. */
  readonly tried: Readonly<Record<RuleTab, boolean>>;
  /** How many addresses the last test mail was sent to; null when none was sent. */
  readonly tested: number | null;
}

/** What is missing or wrong in the form, as the end of a label's key (`rules.problem.…`). */
export type RuleProblem =
  | 'nameMissing'
  | 'severityMissing'
  | 'groupMissing'
  | 'allDevicesNotAllowed'
  | 'recipientMissing'
  | 'recipientMalformed';

const newRule: Omit<Rule, 'id'> = {
  name: '',
  organization: false,
  tenantLink: false,
  deviceInformation: false,
  devices: 'selected',
  groups: [],
  severities: [],
  recipients: [],
};

/** The form of a new rule, or of one that is changed. */
export function openForm(rule: Rule | null): RuleForm {
  return {
    tab: 'general',
    editing: rule?.id ?? null,
    rule: rule ?? newRule,
    recipient: '',
    left: { name: false, recipient: false },
    tried: { general: false, recipients: false },
    tested: null,
  };
}

/** Whether the person may make rules for all device groups (facts 4.5: Global administrator only). */
export function mayChooseAllDevices({ account }: PortalState): boolean {
  return account === 'globalAdministrator';
}

/** Whether the person may make rules at all (facts 2.5). */
export function mayMakeRules({ account }: PortalState): boolean {
  return account !== 'securityReader';
}

/** Whether the person may change or delete this rule: one for all devices is a Global administrator's (facts 4.5). */
export function mayManage(state: PortalState, rule: Pick<Rule, 'devices'>): boolean {
  return mayMakeRules(state) && (rule.devices === 'selected' || mayChooseAllDevices(state));
}

/** Whether the person may delete device groups: only who manages all of them. */
export function mayDeleteGroups(state: PortalState): boolean {
  return mayChooseAllDevices(state);
}

/** The rules that name a device group, and of these the ones that would be deleted with it (facts 4.5). */
export function rulesOnGroup(
  { rules }: Pick<PortalState, 'rules'>,
  group: DeviceGroup,
): { readonly gone: readonly Rule[]; readonly narrowed: readonly Rule[] } {
  const naming = rules.filter(({ devices, groups }) => devices === 'selected' && groups.includes(group));
  return {
    gone: naming.filter(({ groups }) => groups.length === 1),
    narrowed: naming.filter(({ groups }) => groups.length > 1),
  };
}

/** What keeps the General tab from being left by "Next". */
export function generalProblems(form: RuleForm, state: PortalState): readonly RuleProblem[] {
  const { rule } = form;
  return [
    ...(rule.name.trim() ? [] : ['nameMissing' as const]),
    ...(rule.devices === 'all' && !mayChooseAllDevices(state) ? ['allDevicesNotAllowed' as const] : []),
    ...(rule.devices === 'selected' && rule.groups.length === 0 ? ['groupMissing' as const] : []),
    ...(rule.severities.length === 0 ? ['severityMissing' as const] : []),
  ];
}

/** What keeps the rule from being saved on the Recipients tab. */
export function recipientProblems({ rule, recipient }: RuleForm): readonly RuleProblem[] {
  if (recipient.trim() && !areWellFormed([recipient.trim()])) return ['recipientMalformed'];
  return rule.recipients.length > 0 || recipient.trim() ? [] : ['recipientMissing'];
}

/** Whether a rule sends mail about an alert of this severity on this device; `groups` are those that still exist. */
export function sendsMail(
  rule: Rule,
  alert: { readonly severity: Severity; readonly raisedAt: number; readonly device: Device },
): readonly string[] {
  const covered = rule.devices === 'all' || rule.groups.includes(alert.device.group);
  if (!covered || !rule.severities.includes(alert.severity)) return [];
  return rule.recipients.filter(({ since }) => since <= alert.raisedAt).map(({ address }) => address);
}
