import { describe, expect, test } from 'vitest';
import { caseStatus } from '../../../../demos/portal/model/cases.ts';
import { eventTypes } from '../../../../demos/portal/model/event-shapes.ts';
import type { PortalEvent } from '../../../../demos/portal/model/events.ts';
import { reduce } from '../../../../demos/portal/model/known.ts';
import { starts } from '../../../../demos/portal/model/starts.ts';
import type { PortalState } from '../../../../demos/portal/model/state.ts';
import { eventsByType } from '../../../support/portal-events.ts';
import { brokenRules } from '../../../support/portal-rules.ts';
import { oneOf, type Random, seeded } from '../../../support/seeded.ts';

const events = 10_000;

/** After so many the walk begins anew: what is final is to be met often, and what comes before it too. */
const lengthOfLife = 400;

/**
 * One event: most often any; now and then one of those that lead on from what is open, without which a walk would
 * seldom fill in a form to its end.
 */
function anyEvent(random: Random, state: PortalState): PortalEvent {
  const astray = state.panel?.kind === 'rule' ? 0.1 : 0.45;
  const type = oneOf(random, random() < astray ? eventTypes : fitting(state));
  if (random() < 0.5) return oneOf(random, eventsByType.get(type) ?? []);
  return oneOf(random, usual[type] ?? eventsByType.get(type) ?? []);
}

const pages = [
  'endpoints.emailNotifications',
  'endpoints.advancedFeatures',
  'endpoints.deviceGroups',
  'alerts',
] as const;
const mails = ['report-case1-1', 'report-case2-1', 'report-case3-1', 'report-case4-1'];

/** Of events with very many particulars, those that lead furthest. */
const usual: Partial<Record<PortalEvent['type'], readonly PortalEvent[]>> = {
  'page.opened': pages.map((page) => ({ type: 'page.opened', page })),
  'rule.formOpened': [{ type: 'rule.formOpened', rule: 'new' }],
  'mail.opened': mails.map((mail) => ({ type: 'mail.opened', mail })),
};

function fitting({ panel, page, place, menu, application }: PortalState): readonly PortalEvent['type'][] {
  if (application.panel === 'form') return ['application.edited', 'application.submitted'];
  if (panel?.kind === 'consult') return ['consult.edited', 'consult.submitted', 'consult.privacyClosed'];
  if (panel?.kind === 'action') return ['action.edited', 'action.confirmed', 'action.optionChosen'];
  if (panel?.kind === 'rule')
    return [
      'rule.edited',
      'rule.groupSwitched',
      'rule.severitySwitched',
      'rule.tabOpened',
      'rule.saved',
      'rule.deleted',
    ];
  if (panel?.kind === 'filter') return ['alerts.filterToggled', 'alerts.filterApplied'];
  if (panel?.kind === 'manageAlert') return ['alert.changed', 'alert.saved'];
  if (place === 'mailbox') return ['mail.opened', 'reply.edited', 'reply.sampleAttached', 'reply.sent'];
  if (place === 'servicesHub') return eventTypes.filter((type) => type.startsWith('hub.'));
  if (page === 'device' || page === 'file') return ['action.opened', 'consult.opened', 'actionCenter.opened'];
  if (page === 'endpoints.emailNotifications') return ['rule.formOpened'];
  if (page === 'endpoints.advancedFeatures') return ['application.opened', 'preferences.saved'];
  if (page === 'alert') return ['alert.classified', 'alert.manageOpened', 'alert.assigned', 'consult.opened'];
  if (page === 'endpoints.deviceGroups') return ['deviceGroup.deleted'];
  if (page === 'home') return ['page.opened', 'page.opened', 'device.opened', 'clock.skippedAhead'];
  return menu ? ['consult.opened'] : ['page.opened', 'device.opened', 'alert.opened', 'clock.skippedAhead'];
}

/** What a walk has seen. Without these it would prove little. */
const milestones: Readonly<Record<string, (state: PortalState) => boolean>> = {
  'an application is being assessed': ({ application }) => application.status === 'applied',
  'a notification has come': ({ alerts }) => alerts.notified,
  'a notification has come by mail': ({ mailbox }) => mailbox.messages.some(({ kind }) => kind === 'alert'),
  'a device is isolated': ({ device }) => Object.values(device.work).some(({ isolation }) => isolation),
  'a file is in quarantine': ({ fileWork }) => Object.values(fileWork).some(({ quarantined }) => quarantined),
  'an alert is called true': ({ alerts }) =>
    Object.values(alerts.work).some(({ classification }) => classification === 'truePositive'),
  'a question has been sent': ({ cases }) => cases.length > 0,
  'the experts wait for the customer': ({ cases }) =>
    cases.some((one) => caseStatus(one) === 'waitingForCustomer'),
  'the customer has answered': ({ cases }) => cases.some(({ answers }) => answers.length > 0),
  'a case is closed': ({ cases }) => cases.some((one) => caseStatus(one) === 'closed'),
  'a case is open in Services Hub': ({ hub }) => hub.open !== null,
  'a rule has been made': ({ rules: made }) => made.some(({ name }) => name !== 'SOC'),
  'a device group is gone': ({ deviceGroups }) => deviceGroups.length < 2,
};

const met = new Set<string>();

describe.each(Object.keys(starts) as (keyof typeof starts)[])('any events in any order, from %s', (start) => {
  test.each([1, 2021])('never lead to an impossible state, and can be reset (seed %i)', (seed) => {
    const random = seeded(seed);
    let state: PortalState = starts[start];
    for (let count = 0; count < events; count += 1) {
      // A reset is the start again, whatever has happened: nothing that happened may have changed it.
      if (count % lengthOfLife === 0) state = deepFreeze(starts[start]);
      const event = anyEvent(random, state);
      const next = deepFreeze(reduce(state, event));
      const broken = brokenRules(next, state);
      if (broken.length > 0)
        expect.unreachable(
          `Event ${count}, ${JSON.stringify(event)}, broke: ${broken.join('; ')}\n${JSON.stringify(state)}`,
        );
      for (const [name, reached] of Object.entries(milestones)) if (reached(next)) met.add(name);
      state = next;
    }
  });
});

test('the walks have come far', () => {
  expect(Object.keys(milestones).filter((name) => !met.has(name))).toEqual([]);
});

test('any surface can be opened first', () => {
  const opening = [...eventsByType.entries()]
    .filter(([type]) => /\.(?:opened|formOpened|manageOpened|filterOpened|chosen)$/u.test(type))
    .flatMap(([, all]) => all);
  expect(opening.length).toBeGreaterThan(60);
  for (const start of Object.values(starts)) {
    for (const event of opening) {
      const next = reduce(start, event);
      expect(brokenRules(next, start), JSON.stringify(event)).toEqual([]);
    }
  }
});

/** Makes a change of the given state throw: `reduce` must leave it alone. */
function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
