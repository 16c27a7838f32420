import { defineScenario } from '../define.ts';

/** Ending Targeted Attack Notifications: the toggle to Off, and then saving (facts 3.4). */
export const optOut = defineScenario({
  id: 'opt-out',
  start: 'accepted',
  places: ['portal'],
  facts: ['3.1', '3.2', '3.4'],
  goal: 'notifications.off',
  steps: {
    'open-settings': {
      events: [{ type: 'page.opened', page: 'settings' }],
      target: 'nav.settings',
      done: 'settings.open',
      mistakes: {
        configuration: { when: { type: 'page.opened', page: 'configurationManagement' } },
        alerts: { when: { type: 'page.opened', page: 'alerts' } },
      },
    },
    'open-endpoints': {
      events: [{ type: 'page.opened', page: 'settings.endpoints' }],
      target: 'settings.endpoints',
      done: 'endpoints.open',
      mistakes: {
        'whole-portal': { when: { type: 'page.opened', page: 'settings.microsoft365Defender' } },
      },
    },
    'open-advanced-features': {
      events: [{ type: 'page.opened', page: 'endpoints.advancedFeatures' }],
      target: 'endpoints.advancedFeatures',
      done: 'advancedFeatures.open',
      mistakes: {
        'email-notifications': { when: { type: 'page.opened', page: 'endpoints.emailNotifications' } },
        'alert-suppression': { when: { type: 'page.opened', page: 'endpoints.alertSuppression' } },
      },
    },
    'switch-off': {
      events: [{ type: 'feature.switched', feature: 'targetedAttackNotifications', on: false }],
      target: 'feature.targetedAttackNotifications',
      done: 'notifications.switchedOff',
      mistakes: {
        'other-feature': { when: { type: 'feature.switched' }, prevented: true },
        'nothing-to-save': { when: { type: 'preferences.saved' } },
      },
    },
    save: {
      events: [{ type: 'preferences.saved' }],
      target: 'advancedFeatures.savePreferences',
      done: 'notifications.off',
      mistakes: {
        'left-unsaved': { when: { type: 'page.opened' } },
        'switched-back': {
          when: { type: 'feature.switched', feature: 'targetedAttackNotifications', on: true },
        },
      },
    },
  },
});
