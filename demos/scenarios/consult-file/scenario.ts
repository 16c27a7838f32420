import { consultForm } from '../consult-form.ts';
import { defineScenario } from '../define.ts';

/** Asking an expert from the page of a file, to which the notification leads. */
export const consultFile = defineScenario({
  id: 'consult-file',
  start: 'notifiedTallvik',
  places: ['portal'],
  facts: ['6.1', '6.2', '6.3', '6.4', '6.5', '11'],
  goal: 'consult.done',
  steps: {
    'open-alerts': {
      events: [{ type: 'page.opened', page: 'alerts' }],
      target: 'nav.alerts',
      done: 'alerts.open',
      mistakes: {
        search: { when: { type: 'page.opened', page: 'search' } },
        help: { when: { type: 'menu.opened', menu: 'help' } },
      },
    },
    'open-notification': {
      events: [{ type: 'alert.opened', alert: 'notification' }],
      target: 'alert.notification',
      done: 'alert.notificationOpen',
      mistakes: {
        'own-list': { when: { type: 'alert.opened', alert: 'customIndicator' } },
      },
    },
    'open-file': {
      events: [{ type: 'file.opened', file: 'file1' }],
      target: 'seenFile.file1',
      done: 'file.open',
      mistakes: {
        'ask-from-alert': { when: { type: 'menu.opened', menu: 'alert' } },
        'other-file': { when: { type: 'file.opened', file: 'file2' } },
      },
    },
    'choose-consult': {
      events: [{ type: 'consult.opened', source: 'file' }],
      target: 'file.consult',
      done: 'consult.open',
      mistakes: {
        quarantine: { when: { type: 'action.opened', action: 'quarantine' }, prevented: true },
        indicator: { when: { type: 'action.opened', action: 'indicator' } },
        collect: { when: { type: 'action.opened', action: 'download' } },
      },
    },
    ...consultForm('soc@tallvik.example'),
  },
});
