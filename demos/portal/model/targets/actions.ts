import type { DeviceSlot, FileSlot } from '../../customers/customer.ts';
import { type ActionId, actionForms, deviceMenu, fileMenu } from '../actions.ts';
import { deviceTabs } from '../events.ts';
import { controls, type Target } from './target.ts';

/** What opens the page of a device or a file: its name. */
const named = (slot: DeviceSlot | FileSlot): Target => ({ role: 'button', label: `name.${slot}` });

/** The actions in whose panel there is something to choose. */
type WithOptions = {
  [Action in ActionId]: (typeof actionForms)[Action]['options'] extends readonly [] ? never : Action;
}[ActionId];

/** What the panel of an action lets one choose among. */
function choices<const Action extends WithOptions>(action: Action) {
  const options: readonly (typeof actionForms)[Action]['options'][number][] = actionForms[action].options;
  return controls('radio', `actions.${action}`, options, `actions.${action}.choice`);
}

/** Device inventory, the pages of a device and of a file, and the panels of what is done to them (facts 6.2). */
export const actionsTargets = {
  'inventory.device1': named('device1'),
  'inventory.device2': named('device2'),
  'inventory.device3': named('device3'),
  'seenFile.file1': named('file1'),
  'seenFile.file2': named('file2'),
  'seenFile.file3': named('file3'),
  'seenFile.file4': named('file4'),
  ...controls('button', 'device', [...deviceMenu.bar, 'release', 'unrestrict', 'more']),
  ...controls('menuitem', 'device', deviceMenu.overflow),
  ...controls('tab', 'deviceTab', deviceTabs),
  ...controls('button', 'file', [...fileMenu.bar, 'editIndicator', 'collect']),
  ...choices('isolate'),
  ...choices('scan'),
  ...choices('value'),
  ...choices('indicator'),
  ...choices('suppress'),
  ...choices('link'),
  'actions.comment': { role: 'textbox', label: 'actions.comment' },
  'actions.reason': { role: 'textbox', label: 'actions.reason' },
  'actions.tag': { role: 'textbox', label: 'actions.tag' },
  'actions.confirm': { role: 'button', label: 'actions.confirm' },
  'actions.close': { role: 'button', label: 'actions.close' },
} as const satisfies Record<string, Target>;
