import { defineScenario } from '../define.ts';

/** Finding a notification by mail and in the queue, and seeing the same alert in hunting and in the API (facts 4). */
export const readNotification = defineScenario({
  id: 'read-notification',
  start: 'notifiedLovasen',
  places: ['portal', 'mailbox', 'api'],
  facts: ['4.1', '4.2', '4.3', '4.4', '4.7', '4.9', '5', '11'],
  goal: 'api.answered',
  steps: {
    'open-mailbox': {
      events: [{ type: 'place.opened', place: 'mailbox' }],
      target: 'place.mailbox',
      done: 'mailbox.open',
      mistakes: {
        wait: { when: { type: 'clock.skippedAhead' }, prevented: true },
        alerts: { when: { type: 'page.opened', page: 'alerts' } },
      },
    },
    'read-mail': {
      events: [{ type: 'mail.opened', mail: 'alert-notification-rule1' }],
      target: 'mail.alert',
      done: 'mail.alertRead',
      mistakes: {
        unread: { when: { type: 'place.opened', place: 'portal' } },
      },
    },
    'follow-link': {
      events: [{ type: 'mail.linkFollowed' }],
      target: 'mail.openAlert',
      done: 'alert.notificationOpen',
      mistakes: {
        'start-page': { when: { type: 'place.opened', place: 'portal' } },
      },
    },
    'open-alerts': {
      events: [{ type: 'page.opened', page: 'alerts' }],
      target: 'nav.alerts',
      done: 'alerts.open',
      mistakes: {
        incidents: { when: { type: 'page.opened', page: 'incidents' } },
        search: { when: { type: 'page.opened', page: 'search' } },
        'threat-analytics': { when: { type: 'page.opened', page: 'threatAnalytics' } },
      },
    },
    'open-filter': {
      events: [{ type: 'alerts.filterOpened' }],
      target: 'alerts.filter',
      done: 'alerts.filterOpen',
      mistakes: {
        sort: { when: { type: 'alerts.sorted', column: 'severity' } },
        straight: { when: { type: 'alert.opened', alert: 'notification' } },
        ordinary: { when: { type: 'alert.opened' } },
      },
    },
    'choose-source': {
      events: [{ type: 'alerts.filterToggled', field: 'detectionSource', value: 'threatExperts' }],
      target: 'filter.threatExperts',
      done: 'alerts.sourceChosen',
      reveals: 'filter.threatExperts',
      mistakes: {
        'severity-only': { when: { type: 'alerts.filterToggled', field: 'severity', value: 'high' } },
        'other-source': { when: { type: 'alerts.filterToggled', field: 'detectionSource', value: 'edr' } },
        'nothing-chosen': { when: { type: 'alerts.filterApplied' }, prevented: true },
      },
    },
    'apply-filter': {
      events: [{ type: 'alerts.filterApplied' }],
      target: 'alerts.filter.apply',
      done: 'alerts.filtered',
      mistakes: {
        close: { when: { type: 'panel.closed' }, prevented: true },
        clear: { when: { type: 'alerts.filterCleared' }, prevented: true },
        settings: { when: { type: 'page.opened', page: 'settings' }, prevented: true },
      },
    },
    'open-notification': {
      events: [{ type: 'alert.opened', alert: 'notification' }],
      target: 'alert.notification',
      done: 'alert.notificationOpen',
      mistakes: {
        clear: { when: { type: 'alerts.filterCleared' } },
        incidents: { when: { type: 'page.opened', page: 'incidents' }, prevented: true },
      },
    },
    assign: {
      events: [{ type: 'alert.assigned' }],
      target: 'alert.assignToMe',
      done: 'alert.assigned',
      mistakes: {
        classify: { when: { type: 'alert.classified' }, prevented: true },
        device: { when: { type: 'device.opened' }, prevented: true },
      },
    },
    'open-hunting': {
      events: [{ type: 'page.opened', page: 'hunting' }],
      target: 'nav.hunting',
      done: 'hunting.open',
      mistakes: {
        search: { when: { type: 'page.opened', page: 'search' } },
      },
    },
    'run-query': {
      events: [{ type: 'hunting.run' }],
      target: 'hunting.run',
      done: 'hunting.run',
      mistakes: {
        api: { when: { type: 'place.opened', place: 'api' }, prevented: true },
      },
    },
    'open-api': {
      events: [{ type: 'place.opened', place: 'api' }],
      target: 'place.api',
      done: 'api.open',
      mistakes: {
        partners: { when: { type: 'page.opened', page: 'partnersAndApis' } },
      },
    },
    'send-request': {
      events: [{ type: 'api.sent' }],
      target: 'api.send',
      done: 'api.answered',
      mistakes: {
        portal: { when: { type: 'place.opened', place: 'portal' } },
      },
    },
  },
});
