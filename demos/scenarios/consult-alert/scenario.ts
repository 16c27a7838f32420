import { defineScenario } from '../define.ts';

/** Asking the experts from the page of an alert, so that the topic leads to it (facts 6.2 (3), 6.3, 6.4). */
export const consultAlert = defineScenario({
  id: 'consult-alert',
  start: 'notifiedBjorkhamra',
  places: ['portal'],
  facts: ['1.7', '2.6', '6.1', '6.2', '6.3', '6.4', '6.5', '11'],
  goal: 'consult.done',
  steps: {
    'open-alerts': {
      events: [{ type: 'page.opened', page: 'alerts' }],
      target: 'nav.alerts',
      done: 'alerts.open',
      mistakes: {
        incidents: { when: { type: 'page.opened', page: 'incidents' } },
        help: { when: { type: 'menu.opened', menu: 'help' } },
      },
    },
    'open-notification': {
      events: [{ type: 'alert.opened', alert: 'notification' }],
      target: 'alert.notification',
      done: 'alert.notificationOpen',
      mistakes: {
        'own-list': { when: { type: 'alert.opened', alert: 'customIndicator' } },
        ordinary: { when: { type: 'alert.opened' } },
        help: { when: { type: 'menu.opened', menu: 'help' } },
      },
    },
    'open-menu': {
      events: [{ type: 'menu.opened', menu: 'alert' }],
      target: 'alert.more',
      done: 'alert.menuOpen',
      mistakes: {
        manage: { when: { type: 'alert.manageOpened' }, prevented: true },
        classify: { when: { type: 'alert.classified' }, prevented: true },
        help: { when: { type: 'menu.opened', menu: 'help' } },
      },
    },
    consult: {
      events: [{ type: 'consult.opened', source: 'alert' }],
      target: 'alert.consult',
      done: 'consult.open',
      mistakes: {
        timeline: { when: { type: 'device.opened', tab: 'timeline' }, prevented: true },
        suppress: { when: { type: 'action.opened', action: 'suppress' }, prevented: true },
        link: { when: { type: 'action.opened', action: 'link' }, prevented: true },
      },
    },
    describe: {
      events: [{ type: 'consult.exampleChosen' }],
      target: 'consult.example',
      done: 'consult.contextGiven',
      mistakes: {
        empty: { when: { type: 'consult.fieldLeft', field: 'context' } },
        submit: { when: { type: 'consult.submitted' } },
        close: { when: { type: 'panel.closed' }, prevented: true },
      },
    },
    'enter-addresses': {
      events: [
        {
          type: 'consult.edited',
          field: 'email',
          value: 'soc@bjorkhamra.example; alex.noren@bjorkhamra.example',
        },
        { type: 'consult.fieldLeft', field: 'email' },
      ],
      target: 'consult.email',
      done: 'consult.emailGiven',
      mistakes: {
        malformed: { when: { type: 'consult.fieldLeft', field: 'email' } },
        submit: { when: { type: 'consult.submitted' } },
        'leave-page': { when: { type: 'page.opened' }, prevented: true },
      },
    },
    submit: {
      events: [{ type: 'consult.submitted' }],
      target: 'consult.submit',
      done: 'consult.sent',
      mistakes: {
        close: { when: { type: 'panel.closed' }, prevented: true },
        'leave-page': { when: { type: 'page.opened' }, prevented: true },
      },
    },
    close: {
      events: [{ type: 'panel.closed' }],
      target: 'consult.close',
      done: 'consult.done',
    },
  },
});
