import { describe, expect, test } from 'vitest';
import type { PortalEvent } from '../../../../demos/portal/model/events.ts';
import { recommendedProgress } from '../../../../demos/portal/model/recommended.ts';
import { portalAfter } from '../../../support/portal-events.ts';

const confirmed = (action: 'isolate' | 'package' | 'quarantine' | 'indicator'): PortalEvent[] => [
  { type: 'action.opened', action },
  { type: 'action.edited', value: 'SOC' },
  { type: 'action.confirmed' },
];
const on = (device: 'device1' | 'device2' | 'device3'): PortalEvent => ({
  type: 'device.opened',
  device,
  tab: 'overview',
});
const file: PortalEvent = { type: 'file.opened', file: 'file1' };

const progress = (...events: PortalEvent[]) =>
  Object.fromEntries(
    recommendedProgress(portalAfter('notifiedLovasen', ...events)).map(({ id, done, of }) => [
      id,
      `${done}/${of}`,
    ]),
  );

describe('what has been done of the recommended actions', () => {
  test('nothing at first; what is done elsewhere cannot be seen', () => {
    expect(progress()).toEqual({
      isolate: '0/2',
      disableAccounts: '0/0',
      stopSpread: '0/2',
      collectPackages: '0/3',
      closeGateway: '0/0',
      checkProtection: '0/0',
      handOver: '0/0',
    });
  });

  test('is counted device by device', () => {
    expect(progress(on('device1'), ...confirmed('isolate'))['isolate']).toBe('1/2');
    const both = [on('device1'), ...confirmed('isolate'), on('device2'), ...confirmed('isolate')];
    expect(progress(...both)['isolate']).toBe('2/2');
  });

  test('is no more than what was recommended: another device, selective isolation', () => {
    expect(progress(on('device3'), ...confirmed('isolate'))['isolate']).toBe('0/2');
    const [open, write, confirm] = confirmed('isolate') as [PortalEvent, PortalEvent, PortalEvent];
    const selective: PortalEvent = { type: 'action.optionChosen', option: 'selective' };
    expect(progress(on('device1'), open, selective, write, confirm)['isolate']).toBe('0/2');
  });

  test('is undone when it is undone', () => {
    const released: PortalEvent[] = [
      { type: 'action.opened', action: 'isolate' },
      { type: 'action.edited', value: 'SOC' },
      { type: 'action.confirmed' },
    ];
    expect(progress(on('device1'), ...confirmed('isolate'), ...released)['isolate']).toBe('0/2');
  });

  test('takes in packages, and what is done to files', () => {
    expect(progress(on('device3'), ...confirmed('package'))['collectPackages']).toBe('1/3');
    expect(progress(file, ...confirmed('quarantine'))['stopSpread']).toBe('1/2');
    expect(progress(file, ...confirmed('quarantine'), ...confirmed('indicator'))['stopSpread']).toBe('2/2');
  });
});
