import type { Target } from './target.ts';

/** The e-mail notification rules, and the form of one (facts 4.5). */
export const rulesTargets = {
  'rules.addItem': { role: 'button', label: 'rules.addItem' },
  'rules.tab.general': { role: 'tab', label: 'rules.tab.general' },
  'rules.tab.recipients': { role: 'tab', label: 'rules.tab.recipients' },
  'rules.name': { role: 'textbox', label: 'rules.name' },
  'rules.option.organization': { role: 'checkbox', label: 'rules.option.organization' },
  'rules.option.tenantLink': { role: 'checkbox', label: 'rules.option.tenantLink' },
  'rules.option.deviceInformation': { role: 'checkbox', label: 'rules.option.deviceInformation' },
  'rules.devices.all': { role: 'radio', label: 'rules.devices.all' },
  'rules.devices.selected': { role: 'radio', label: 'rules.devices.selected' },
  'rules.group.servers': { role: 'checkbox', label: 'deviceGroup.servers' },
  'rules.group.workstations': { role: 'checkbox', label: 'deviceGroup.workstations' },
  'rules.severity.high': { role: 'checkbox', label: 'severity.high' },
  'rules.severity.medium': { role: 'checkbox', label: 'severity.medium' },
  'rules.severity.low': { role: 'checkbox', label: 'severity.low' },
  'rules.severity.informational': { role: 'checkbox', label: 'severity.informational' },
  'rules.next': { role: 'button', label: 'rules.next' },
  'rules.recipient': { role: 'textbox', label: 'rules.recipient' },
  'rules.addRecipient': { role: 'button', label: 'rules.addRecipient' },
  'rules.sendTest': { role: 'button', label: 'rules.sendTest' },
  'rules.save': { role: 'button', label: 'rules.save' },
  'rules.delete': { role: 'button', label: 'rules.delete' },
} as const satisfies Record<string, Target>;
