import { borrow } from '../../engine/scenario.ts';
import { consultAlert } from '../consult-alert/scenario.ts';
import { consultDevice } from '../consult-device/scenario.ts';
import { consultFile } from '../consult-file/scenario.ts';
import { addressesGiven } from '../consult-form.ts';
import { consultHelp } from '../consult-help/scenario.ts';
import { defineScenario } from '../define.ts';
import { emailRule } from '../email-rule/scenario.ts';
import { followCase } from '../follow-case/scenario.ts';
import { optIn } from '../opt-in/scenario.ts';
import { readNotification } from '../read-notification/scenario.ts';

const apply = borrow(optIn, 'apply', [
  'open-settings',
  'open-endpoints',
  'open-advanced-features',
  'apply',
  'enter-name',
  'enter-email',
  'submit',
  'close-confirmation',
  'wait',
  'open-mailbox',
  'read-welcome-mail',
  'return-to-portal',
]);

const rule = borrow(emailRule, 'rule');

const read = borrow(readNotification, 'read', [
  'read-mail',
  'follow-link',
  'assign',
  'open-hunting',
  'run-query',
  'open-api',
  'send-request',
]);

const alert = borrow(consultAlert, 'alert');

const file = borrow(consultFile, 'file', [
  'open-file',
  'choose-consult',
  'write-context',
  'enter-email',
  'submit',
  'close-confirmation',
]);

const device = borrow(consultDevice, 'device');

const help = borrow(consultHelp, 'help', [
  'open-inventory',
  'open-device',
  'open-help',
  'choose-consult',
  'write-context',
  'enter-email',
  'submit',
  'close-confirmation',
]);

const cases = borrow(followCase, 'case');

/** The addresses that Lövåsen gives: some of the steps are borrowed from scenarios about other customers. */
const toSoc = addressesGiven('soc@lovasen.example');
const toBoth = addressesGiven('soc@lovasen.example; kim.alm@lovasen.example');

/**
 * One customer's first month: applying, a rule, a notification, a question from each of the four menus, and the
 * answers. Nearly all of it is borrowed, so that what a procedure is stays written in one place; its own are the steps
 * between.
 */
export const firstMonth = defineScenario({
  id: 'first-month',
  start: 'trialNotApplied',
  places: ['portal', 'mailbox', 'api', 'servicesHub'],
  facts: ['3.1', '3.3', '4.1', '4.4', '4.5', '5', '6.1', '6.2', '6.3', '6.4', '6.5', '7.2', '7.4', '11'],
  goal: 'hub.caseShared',
  chapters: {
    apply: 'apply-open-settings',
    rule: 'rule-open-settings',
    notification: 'wait-for-notification',
    alert: 'return-from-api',
    file: 'file-open-file',
    device: 'device-open-inventory',
    help: 'help-open-inventory',
    reports: 'case-wait-for-report',
    hub: 'case-open-hub',
  },
  steps: {
    ...apply,
    ...rule,
    'wait-for-notification': {
      events: [{ type: 'clock.skippedAhead' }],
      target: 'clock.skippedAhead',
      done: 'mail.alertCame',
      mistakes: {
        'one-day': { when: { type: 'clock.dayPassed' } },
        'queue-still-quiet': { when: { type: 'place.opened', place: 'portal' } },
      },
    },
    ...read,
    'return-from-api': {
      events: [{ type: 'place.opened', place: 'portal' }],
      target: 'place.portal',
      done: 'portal.open',
      mistakes: {
        mailbox: { when: { type: 'place.opened', place: 'mailbox' } },
      },
    },
    ...alert,
    'alert-enter-addresses': { ...alert['alert-enter-addresses'], events: toBoth },
    ...file,
    'file-enter-email': { ...file['file-enter-email'], events: toSoc },
    ...device,
    'device-write-comment': {
      ...device['device-write-comment'],
      events: [{ type: 'action.edited', value: 'Incident 4711' }, { type: 'action.fieldLeft' }],
    },
    'device-enter-email': { ...device['device-enter-email'], events: toSoc },
    ...help,
    ...cases,
  },
});
