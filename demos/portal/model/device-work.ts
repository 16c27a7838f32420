import type { DeviceSlot, FileSlot } from '../customers/customer.ts';
import { type ActionId, formOf } from './actions.ts';
import { customerOf } from './known.ts';
import type { DeviceWork, FileWork, Panel, PortalState } from './state.ts';

/** What has been made of a device. */
export function deviceWork(state: PortalState, device: DeviceSlot): DeviceWork {
  return (
    state.device.work[device] ?? {
      isolation: null,
      restricted: false,
      investigating: false,
      tags: [],
      value: 'normal',
    }
  );
}

/** What has been made of a file. */
export function fileWork(state: PortalState, file: FileSlot): FileWork {
  const stored = customerOf(state.customer).files[file]?.stored ?? false;
  return state.fileWork[file] ?? { quarantined: false, indicator: null, stored };
}

/** On what an action of the open page acts; null where that page does not have the action. */
export function subjectOf(state: PortalState, action: ActionId): DeviceSlot | FileSlot | 'alert' | null {
  const { subject } = formOf(action);
  if (state.page !== subject) return null;
  if (subject === 'device') return state.device.open;
  return subject === 'file' ? state.file : 'alert';
}

/**
 * The form that a command opens as things stand: what has been done is undone by the command in its place
 * ("Release from isolation", "Remove app restrictions"), and a file is downloaded only where there is a copy of it.
 */
export function commandNow(state: PortalState, command: ActionId): ActionId {
  const { isolation, restricted } = deviceWork(state, state.device.open);
  if (command === 'isolate' && isolation !== null) return 'release';
  if (command === 'restrict' && restricted) return 'unrestrict';
  if (command === 'download' && !fileWork(state, state.file).stored) return 'collect';
  return command;
}

/** Why an action cannot be confirmed, as the end of a label's key (`actions.problem.…`); null when it can. */
export type ActionProblem = 'notAllowed' | 'featureOff' | 'commentMissing';

/** What stands in the way of the action whose panel is open. */
export function actionProblem(
  state: PortalState,
  panel: Extract<Panel, { kind: 'action' }>,
): ActionProblem | null {
  const { feature, comment } = formOf(panel.action);
  if (state.account === 'securityReader') return 'notAllowed';
  if (feature && state.features.saved[feature] !== true) return 'featureOff';
  return comment === 'required' && !panel.comment.trim() ? 'commentMissing' : null;
}
