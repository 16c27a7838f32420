import { deviceWork } from '../device-work.ts';
import type { PortalState } from '../state.ts';
import type { Check } from './condition.ts';

const onDevice = ({ place, page, device }: PortalState) =>
  place === 'portal' && page === 'device' && device.open === 'device1';

/** What can be true of devices and files. A device or a file without a name is the first one of the customer. */
export const actionsConditions = {
  'inventory.open': ({ page }) => page === 'deviceInventory',
  'device.open': onDevice,
  'device.menuOpen': ({ menu }) => menu === 'device',
  'isolation.open': ({ panel }) => panel?.kind === 'action' && panel.action === 'isolate',
  'isolation.commentGiven': ({ panel }) =>
    panel?.kind === 'action' && panel.action === 'isolate' && panel.left && panel.comment.trim() !== '',
  'device.isolated': (state) => deviceWork(state, 'device1').isolation !== null,
  'isolation.closed': (state) =>
    onDevice(state) && state.panel === null && deviceWork(state, 'device1').isolation !== null,
  'file.open': ({ page, file }) => page === 'file' && file === 'file1',
} as const satisfies Record<string, Check>;
