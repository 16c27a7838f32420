import { defineScenario } from '../define.ts';

/** What closes the form of the rule without saving it. */
const close = { when: { type: 'panel.closed' }, prevented: true } as const;

/** Making a rule that sends e-mail about alerts, trying it, and saving it (facts 4.5). */
export const emailRule = defineScenario({
  id: 'email-rule',
  start: 'accepted',
  places: ['portal', 'mailbox'],
  facts: ['2.5', '3.5', '4.3', '4.5', '4.6'],
  goal: 'mail.testRead',
  steps: {
    'open-settings': {
      events: [{ type: 'page.opened', page: 'settings' }],
      target: 'nav.settings',
      done: 'settings.open',
      mistakes: {
        mailbox: { when: { type: 'place.opened', place: 'mailbox' } },
        alerts: { when: { type: 'page.opened', page: 'alerts' } },
        vulnerabilities: { when: { type: 'page.opened', page: 'vulnerabilityManagement' } },
      },
    },
    'open-endpoints': {
      events: [{ type: 'page.opened', page: 'settings.endpoints' }],
      target: 'settings.endpoints',
      done: 'endpoints.open',
      mistakes: {
        incidents: { when: { type: 'page.opened', page: 'settings.microsoft365Defender' } },
      },
    },
    'open-email-notifications': {
      events: [{ type: 'page.opened', page: 'endpoints.emailNotifications' }],
      target: 'endpoints.emailNotifications',
      done: 'emailNotifications.open',
      mistakes: {
        'advanced-features': { when: { type: 'page.opened', page: 'endpoints.advancedFeatures' } },
        'alert-suppression': { when: { type: 'page.opened', page: 'endpoints.alertSuppression' } },
      },
    },
    'add-item': {
      events: [{ type: 'rule.formOpened', rule: 'new' }],
      target: 'rules.addItem',
      done: 'rule.formOpen',
      mistakes: {
        'device-groups': { when: { type: 'page.opened', page: 'endpoints.deviceGroups' } },
      },
    },
    'name-rule': {
      events: [
        { type: 'rule.edited', field: 'name', value: 'SOC' },
        { type: 'rule.fieldLeft', field: 'name' },
      ],
      target: 'rules.name',
      done: 'rule.named',
      mistakes: {
        empty: { when: { type: 'rule.fieldLeft', field: 'name' } },
        'too-early': { when: { type: 'rule.tabOpened', tab: 'recipients' } },
        close,
      },
    },
    'choose-devices': {
      events: [{ type: 'rule.devicesChosen', devices: 'all' }],
      target: 'rules.devices.all',
      done: 'rule.allDevices',
      mistakes: {
        'one-group': { when: { type: 'rule.groupSwitched' } },
        'device-information': {
          when: { type: 'rule.optionSwitched', option: 'deviceInformation', on: true },
        },
        close,
      },
    },
    'choose-severity': {
      events: [{ type: 'rule.severitySwitched', severity: 'high', on: true }],
      target: 'rules.severity.high',
      done: 'rule.highSeverity',
      mistakes: {
        'other-severity': { when: { type: 'rule.severitySwitched' }, prevented: true },
        'too-early': { when: { type: 'rule.tabOpened', tab: 'recipients' } },
        close,
      },
    },
    'open-recipients': {
      events: [{ type: 'rule.tabOpened', tab: 'recipients' }],
      target: 'rules.next',
      done: 'rule.recipientsOpen',
      mistakes: {
        'all-severities': { when: { type: 'rule.severitySwitched' }, prevented: true },
        close,
      },
    },
    'enter-recipient': {
      events: [
        { type: 'rule.edited', field: 'recipient', value: 'soc@lovasen.example' },
        { type: 'rule.fieldLeft', field: 'recipient' },
      ],
      target: 'rules.recipient',
      done: 'rule.recipientGiven',
      mistakes: {
        malformed: { when: { type: 'rule.fieldLeft', field: 'recipient' } },
        'nobody-to-save': { when: { type: 'rule.saved' } },
        'nobody-to-test': { when: { type: 'rule.testSent' } },
        close,
      },
    },
    'add-recipient': {
      events: [{ type: 'rule.recipientAdded' }],
      target: 'rules.addRecipient',
      done: 'rule.recipientAdded',
      mistakes: {
        save: { when: { type: 'rule.saved' }, prevented: true },
        close,
      },
    },
    'send-test': {
      events: [{ type: 'rule.testSent' }],
      target: 'rules.sendTest',
      done: 'rule.tested',
      mistakes: {
        untested: { when: { type: 'rule.saved' }, prevented: true },
        remove: { when: { type: 'rule.recipientRemoved' }, prevented: true },
        close,
      },
    },
    save: {
      events: [{ type: 'rule.saved' }],
      target: 'rules.save',
      done: 'rule.saved',
      mistakes: {
        mailbox: { when: { type: 'place.opened', place: 'mailbox' } },
        leave: { when: { type: 'page.opened' }, prevented: true },
        close,
      },
    },
    'open-mailbox': {
      events: [{ type: 'place.opened', place: 'mailbox' }],
      target: 'place.mailbox',
      done: 'mailbox.open',
      mistakes: {
        'another-rule': { when: { type: 'rule.formOpened' }, prevented: true },
        wait: { when: { type: 'clock.skippedAhead' }, prevented: true },
      },
    },
    'read-test': {
      events: [{ type: 'mail.opened', mail: 'test-1' }],
      target: 'mail.test',
      done: 'mail.testRead',
      mistakes: {
        portal: { when: { type: 'place.opened', place: 'portal' } },
      },
    },
  },
});
