import { type RuleForm, recipientProblems } from '../rules.ts';
import type { PortalState } from '../state.ts';
import type { Check } from './condition.ts';

/** Whether the form of a rule is open, and this holds of it. */
const inForm =
  (holds: (form: RuleForm) => boolean): Check =>
  ({ panel }: PortalState) =>
    panel?.kind === 'rule' && holds(panel.form);

/** What can be true of the e-mail notification rules. */
export const rulesConditions = {
  'rule.formOpen': inForm(() => true),
  'rule.named': inForm(({ left, rule }) => left.name && rule.name.trim() !== ''),
  'rule.allDevices': inForm(({ rule }) => rule.devices === 'all'),
  'rule.highSeverity': inForm(({ rule }) => rule.severities.includes('high')),
  'rule.recipientsOpen': inForm(({ tab }) => tab === 'recipients'),
  'rule.recipientGiven': inForm(
    (form) =>
      recipientProblems(form).length === 0 && (form.left.recipient || form.rule.recipients.length > 0),
  ),
  'rule.recipientAdded': inForm(({ rule }) => rule.recipients.length > 0),
  'rule.tested': inForm(({ tested }) => tested !== null),
  'rule.saved': ({ panel, rules }) => panel === null && rules.length > 0,
} as const satisfies Record<string, Check>;
