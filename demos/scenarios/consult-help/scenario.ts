import { consultForm } from '../consult-form.ts';
import { defineScenario } from '../define.ts';

const form = consultForm('soc@lovasen.example; kim.alm@lovasen.example');

/**
 * Asking an expert from the help menu, during a trial: the page that the question is about first, then the form. What
 * is asked for, a rebuilt server, is not what the service does.
 */
export const consultHelp = defineScenario({
  id: 'consult-help',
  start: 'trialLovasen',
  places: ['portal', 'mailbox'],
  facts: ['1.7', '2.7', '6.1', '6.2', '6.3', '6.4', '6.5', '11'],
  goal: 'report.closedAtOnceRead',
  steps: {
    'open-inventory': {
      events: [{ type: 'page.opened', page: 'deviceInventory' }],
      target: 'nav.deviceInventory',
      done: 'inventory.open',
      mistakes: {
        'ask-now': { when: { type: 'menu.opened', menu: 'help' } },
        search: { when: { type: 'page.opened', page: 'search' } },
      },
    },
    'open-device': {
      events: [{ type: 'device.opened', device: 'device3', tab: 'overview' }],
      target: 'inventory.device3',
      done: 'consult.serverInView',
      mistakes: {
        'other-device': { when: { type: 'device.opened' } },
        'ask-now': { when: { type: 'menu.opened', menu: 'help' } },
      },
    },
    'open-help': {
      events: [{ type: 'menu.opened', menu: 'help' }],
      target: 'help.open',
      done: 'help.open',
      mistakes: {
        'other-page': { when: { type: 'page.opened' }, prevented: true },
      },
    },
    'choose-consult': {
      events: [{ type: 'consult.opened', source: 'help' }],
      target: 'help.consult',
      done: 'consult.open',
      mistakes: {
        support: { when: { type: 'help.chosen', item: 'support' } },
        lab: { when: { type: 'help.chosen', item: 'evaluationLab' } },
        elsewhere: { when: { type: 'help.chosen' } },
        'other-page': { when: { type: 'page.opened' }, prevented: true },
      },
    },
    'write-context': form['write-context'],
    'enter-email': form['enter-email'],
    submit: {
      events: [{ type: 'consult.submitted' }],
      target: 'consult.submit',
      done: 'consult.sent',
      mistakes: {
        close: { when: { type: 'panel.closed' }, prevented: true },
        'other-page': { when: { type: 'page.opened' }, prevented: true },
      },
    },
    'close-confirmation': form['close-confirmation'],
    wait: {
      events: [{ type: 'clock.skippedAhead' }],
      target: 'clock.skippedAhead',
      done: 'consult.answered',
      mistakes: {
        'no-mail-yet': { when: { type: 'place.opened', place: 'mailbox' } },
        'ask-again': { when: { type: 'menu.opened', menu: 'help' } },
      },
    },
    'open-mailbox': {
      events: [{ type: 'place.opened', place: 'mailbox' }],
      target: 'place.mailbox',
      done: 'mailbox.open',
    },
    'read-report': {
      events: [{ type: 'mail.opened', mail: 'report-case1-1' }],
      target: 'mail.report11',
      done: 'report.closedAtOnceRead',
    },
  },
});
