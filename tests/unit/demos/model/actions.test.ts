import { describe, expect, test } from 'vitest';
import {
  actionProblem,
  commandNow,
  deviceWork,
  fileWork,
} from '../../../../demos/portal/model/device-work.ts';
import type { PortalEvent } from '../../../../demos/portal/model/events.ts';
import type { PortalState } from '../../../../demos/portal/model/state.ts';
import { timelineOf } from '../../../../demos/portal/ui/device/timeline-of.ts';
import { alertsAbout } from '../../../../demos/portal/ui/file/alerts-about.ts';
import { portalAfter } from '../../../support/portal-events.ts';

const toDevice = { type: 'device.opened', device: 'device1', tab: 'overview' } as const;
const toFile = { type: 'file.opened', file: 'file1' } as const;
const open = (action: Extract<PortalEvent, { type: 'action.opened' }>['action']) =>
  ({ type: 'action.opened', action }) as const;
const write = { type: 'action.edited', value: ' Incident 1336 ' } as const;
const leave = { type: 'action.fieldLeft' } as const;
const confirm = { type: 'action.confirmed' } as const;

const done = (...events: readonly PortalEvent[]) => portalAfter('notifiedFjallbris', ...events);

function problemIn(state: PortalState) {
  return state.panel?.kind === 'action' ? actionProblem(state, state.panel) : 'no panel';
}

describe('what is done on one page is seen on all', () => {
  const isolated = done(toDevice, open('isolate'), write, leave, confirm);

  test('an isolated device: its state, its command, the Action center and its timeline', () => {
    expect(deviceWork(isolated, 'device1').isolation).toBe('full');
    expect(commandNow(isolated, 'isolate')).toBe('release');
    const logged = { action: 'isolate', target: 'device1', comment: 'Incident 1336', option: 'full' };
    expect(isolated.actionLog).toEqual([{ ...logged, at: isolated.clock }]);
    expect(timelineOf(isolated, 'device1')[0]?.done).toEqual(isolated.actionLog[0]);
  });

  test('and on no other device', () => {
    expect(deviceWork(isolated, 'device2').isolation).toBeNull();
    expect(timelineOf(isolated, 'device2').some((entry) => entry.done !== null)).toBe(false);
  });

  test('a file that has been collected', () => {
    expect(commandNow(done(toFile), 'download')).toBe('collect');
    const collected = done(toFile, open('download'), write, confirm);
    expect(fileWork(collected, 'file1').stored).toBe(true);
    expect(commandNow(collected, 'download')).toBe('download');
    expect(collected.actionLog.map(({ action, target }) => [action, target])).toEqual([['collect', 'file1']]);
  });
});

describe('the panel of an action', () => {
  test('takes note of its field having been left, until it is changed again', () => {
    const left = (...events: readonly PortalEvent[]) => {
      const { panel } = done(toDevice, open('isolate'), ...events);
      return panel?.kind === 'action' && panel.left;
    };
    expect(left()).toBe(false);
    expect(left(leave)).toBe(true);
    expect(left(leave, write)).toBe(false);
    expect(left(write, confirm, leave)).toBe(false);
  });

  test.each([
    ['a comment that is missing', 'commentMissing', [toDevice, open('isolate')]],
    [
      'an account that may only look',
      'notAllowed',
      [{ type: 'account.chosen', account: 'securityReader' } as const, toDevice, open('value')],
    ],
    [
      'a feature that is off',
      'featureOff',
      [
        { type: 'page.opened', page: 'endpoints.advancedFeatures' } as const,
        { type: 'feature.switched', feature: 'liveResponse', on: false } as const,
        { type: 'preferences.saved' } as const,
        toDevice,
        open('liveResponse'),
      ],
    ],
  ])('is not confirmed with %s', (_what, problem, events) => {
    expect(problemIn(done(...events))).toBe(problem);
    expect(done(...events, confirm).panel).toMatchObject({ confirmed: false, refused: true });
    expect(done(...events, confirm).actionLog).toEqual([]);
  });
});

describe('a timeline', () => {
  test('has the newest first, and only what happened on its device', () => {
    expect(timelineOf(done(), 'device2').map(({ id }) => id)).toEqual(['shareListing', 'financeLaptops']);
  });

  test('tells nothing that nobody has been notified of', () => {
    expect(timelineOf(portalAfter('accepted'), 'device1')).toEqual([]);
  });
});

test('a file is named by the notification, and by the alerts that are about it', () => {
  const later = done({ type: 'clock.dayPassed' });
  expect(alertsAbout(later, 'file1').map(({ slot }) => slot)).toEqual(['malwarePrevented', 'notification']);
  expect(alertsAbout(later, 'file3').map(({ slot }) => slot)).toEqual(['notification']);
});
