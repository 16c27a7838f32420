import { describe, expect, test } from 'vitest';
import type { PortalEvent } from '../../../../demos/portal/model/events.ts';
import { queuedAlerts } from '../../../../demos/portal/model/queue.ts';
import { portalAfter } from '../../../support/portal-events.ts';

const resolve: PortalEvent[] = [
  { type: 'alert.opened', alert: 'notification' },
  { type: 'alert.manageOpened' },
  { type: 'alert.changed', field: 'status', value: 'resolved' },
  { type: 'alert.saved' },
];
const onStatus: PortalEvent[] = [
  { type: 'page.opened', page: 'alerts' },
  { type: 'alerts.filterOpened' },
  { type: 'alerts.filterToggled', field: 'status', value: 'resolved' },
  { type: 'alerts.filterApplied' },
];
const slotsAfter = (...events: PortalEvent[]) =>
  queuedAlerts(portalAfter('notifiedLovasen', ...events)).map(({ slot }) => slot);

describe('the alerts queue', () => {
  test('shows what is new or in progress', () => {
    expect(slotsAfter()).toContain('notification');
    expect(slotsAfter(...resolve)).not.toContain('notification');
  });

  test('shows what is resolved to whoever asks for it', () =>
    expect(slotsAfter(...resolve, ...onStatus)).toEqual(['notification']));
});
