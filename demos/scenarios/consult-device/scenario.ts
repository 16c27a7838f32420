import { consultForm } from '../consult-form.ts';
import { defineScenario } from '../define.ts';

/** Asking an expert from the page of a device, which is isolated first: an answer may take days, an attacker does not. */
export const consultDevice = defineScenario({
  id: 'consult-device',
  start: 'notifiedFjallbris',
  places: ['portal'],
  facts: ['1.7', '6.1', '6.2', '6.3', '6.4', '6.5', '11'],
  goal: 'consult.done',
  steps: {
    'open-inventory': {
      events: [{ type: 'page.opened', page: 'deviceInventory' }],
      target: 'nav.deviceInventory',
      done: 'inventory.open',
      mistakes: {
        search: { when: { type: 'page.opened', page: 'search' } },
        vulnerabilities: { when: { type: 'page.opened', page: 'vulnerabilityManagement' } },
      },
    },
    'open-device': {
      events: [{ type: 'device.opened', device: 'device1', tab: 'overview' }],
      target: 'inventory.device1',
      done: 'device.open',
      mistakes: {
        'other-device': { when: { type: 'device.opened' } },
      },
    },
    isolate: {
      events: [{ type: 'action.opened', action: 'isolate' }],
      target: 'device.isolate',
      done: 'isolation.open',
      mistakes: {
        restrict: { when: { type: 'action.opened', action: 'restrict' } },
        'ask-first': { when: { type: 'menu.opened', menu: 'device' } },
      },
    },
    'write-comment': {
      events: [{ type: 'action.edited', value: 'Incident 1336' }, { type: 'action.fieldLeft' }],
      target: 'actions.comment',
      done: 'isolation.commentGiven',
      mistakes: {
        empty: { when: { type: 'action.fieldLeft' } },
        confirm: { when: { type: 'action.confirmed' } },
        close: { when: { type: 'panel.closed' }, prevented: true },
      },
    },
    confirm: {
      events: [{ type: 'action.confirmed' }],
      target: 'actions.confirm',
      done: 'device.isolated',
      mistakes: {
        close: { when: { type: 'panel.closed' }, prevented: true },
      },
    },
    'close-panel': {
      events: [{ type: 'panel.closed' }],
      target: 'actions.close',
      done: 'isolation.closed',
    },
    'open-menu': {
      events: [{ type: 'menu.opened', menu: 'device' }],
      target: 'device.more',
      done: 'device.menuOpen',
      mistakes: {
        release: { when: { type: 'action.opened', action: 'isolate' }, prevented: true },
        help: { when: { type: 'menu.opened', menu: 'help' } },
      },
    },
    'choose-consult': {
      events: [{ type: 'consult.opened', source: 'device' }],
      target: 'device.consult',
      done: 'consult.open',
      mistakes: {
        investigation: { when: { type: 'action.opened', action: 'investigation' } },
        'live-response': { when: { type: 'action.opened', action: 'liveResponse' } },
      },
    },
    ...consultForm('soc@fjallbris.example'),
  },
});
