import { defineScenario } from '../define.ts';

/** Applying for Targeted Attack Notifications, from the portal's start page to the toggle that is On. */
export const optIn = defineScenario({
  id: 'opt-in',
  start: 'notApplied',
  places: ['portal', 'mailbox'],
  facts: ['3.1', '3.2', '3.3', '3.5'],
  goal: 'notifications.on',
  steps: {
    'open-settings': {
      events: [{ type: 'page.opened', page: 'settings' }],
      target: 'nav.settings',
      done: 'settings.open',
      mistakes: {
        configuration: { when: { type: 'page.opened', page: 'configurationManagement' } },
        partners: { when: { type: 'page.opened', page: 'partnersAndApis' } },
        search: { when: { type: 'page.opened', page: 'search' } },
        mailbox: { when: { type: 'place.opened', place: 'mailbox' } },
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
      },
    },
    apply: {
      events: [{ type: 'application.opened' }],
      target: 'advancedFeatures.apply',
      done: 'application.open',
      mistakes: {
        toggle: { when: { type: 'feature.switched' } },
        save: { when: { type: 'preferences.saved' } },
      },
    },
    'enter-name': {
      events: [
        { type: 'application.edited', field: 'name', value: 'Kim Alm' },
        { type: 'application.fieldLeft', field: 'name' },
      ],
      target: 'application.name',
      done: 'application.nameGiven',
      mistakes: {
        empty: { when: { type: 'application.fieldLeft', field: 'name' } },
        close: { when: { type: 'application.closed' }, prevented: true },
        submit: { when: { type: 'application.submitted' } },
      },
    },
    'enter-email': {
      events: [
        { type: 'application.edited', field: 'email', value: 'kim.alm@lovasen.example' },
        { type: 'application.fieldLeft', field: 'email' },
      ],
      target: 'application.emailAddress',
      done: 'application.emailGiven',
      mistakes: {
        malformed: { when: { type: 'application.fieldLeft', field: 'email' } },
        close: { when: { type: 'application.closed' }, prevented: true },
        submit: { when: { type: 'application.submitted' } },
      },
    },
    'open-privacy-statement': {
      events: [{ type: 'application.privacyOpened' }],
      target: 'application.privacyStatement',
      done: 'application.privacyShown',
      mistakes: {
        'submit-unread': { when: { type: 'application.submitted' }, prevented: true },
        close: { when: { type: 'application.closed' }, prevented: true },
      },
    },
    'return-to-form': {
      events: [{ type: 'application.privacyClosed' }],
      target: 'privacyStatement.back',
      done: 'application.privacyRead',
      mistakes: {
        close: { when: { type: 'application.closed' }, prevented: true },
      },
    },
    submit: {
      events: [{ type: 'application.submitted' }],
      target: 'application.submit',
      done: 'application.submitted',
      mistakes: {
        close: { when: { type: 'application.closed' }, prevented: true },
      },
    },
    'close-confirmation': {
      events: [{ type: 'application.closed' }],
      target: 'application.close',
      done: 'application.closed',
    },
    wait: {
      events: [{ type: 'clock.skippedAhead' }],
      target: 'clock.skippedAhead',
      done: 'application.accepted',
      mistakes: {
        'one-day': { when: { type: 'clock.dayPassed' } },
        'still-applied': { when: { type: 'page.opened' } },
        'no-mail-yet': { when: { type: 'place.opened', place: 'mailbox' } },
      },
    },
    'open-mailbox': {
      events: [{ type: 'place.opened', place: 'mailbox' }],
      target: 'place.mailbox',
      done: 'mailbox.open',
      mistakes: {
        'switch-off': {
          when: { type: 'feature.switched', feature: 'targetedAttackNotifications' },
          prevented: true,
        },
      },
    },
    'read-welcome-mail': {
      events: [{ type: 'mail.opened', mail: 'welcome' }],
      target: 'mail.welcome',
      done: 'mail.welcomeRead',
    },
    'return-to-portal': {
      events: [{ type: 'place.opened', place: 'portal' }],
      target: 'place.portal',
      done: 'notifications.on',
      reveals: 'feature.targetedAttackNotifications',
    },
  },
});
