import { describe, expect, test } from 'vitest';
import type { PortalEvent } from '../../../../demos/portal/model/events.ts';
import { incidents } from '../../../../demos/portal/model/incidents.ts';
import { portalAfter } from '../../../support/portal-events.ts';

const onAlert: PortalEvent = { type: 'alert.opened', alert: 'notification' };
const withStatus = (value: 'inProgress' | 'resolved'): PortalEvent[] => [
  onAlert,
  { type: 'alert.manageOpened' },
  { type: 'alert.changed', field: 'status', value },
  { type: 'alert.saved' },
];
const linked: PortalEvent[] = [
  onAlert,
  { type: 'action.opened', action: 'link' },
  { type: 'action.optionChosen', option: 'otherIncident' },
  { type: 'action.confirmed' },
];
const listAfter = (...events: PortalEvent[]) => incidents(portalAfter('notifiedLovasen', ...events));

describe('incidents', () => {
  test('are one for each number, newest first', () => {
    expect(listAfter().map(({ id }) => id)).toEqual([4711, 4678, 4652, 4619, 4588]);
  });

  test('take the status of their alerts', () => {
    expect(listAfter()[0]?.status).toBe('new');
    expect(listAfter(...withStatus('inProgress'))[0]?.status).toBe('inProgress');
    expect(listAfter(...withStatus('resolved'))[0]?.status).toBe('resolved');
  });

  test('take in an alert that is linked to them, and its severity', () => {
    const all = listAfter(...linked);
    expect(all.map(({ id }) => id)).toEqual([4619, 4678, 4652, 4588]);
    expect(all[0]).toMatchObject({ severity: 'high', status: 'new' });
    expect(all[0]?.devices).toEqual(['device1', 'device2', 'device3']);
    expect(all[0]?.alerts.map(({ slot }) => slot)).toEqual(['notification', 'suspiciousPowerShell']);
  });
});
