import type { DeviceSlot, FileSlot, ResponseAction } from '../customers/customer.ts';
import { deviceWork, fileWork } from './device-work.ts';
import { customerOf } from './known.ts';
import type { PortalState } from './state.ts';

/** How far a recommended action has come, as far as it is done in the portal; `of` is 0 where none of it is. */
export interface RecommendedProgress {
  /** The action's words are the label `attack.action.<id>`. */
  readonly id: string;
  readonly done: number;
  readonly of: number;
}

function isDone(state: PortalState, kind: ResponseAction['kind'], subject: DeviceSlot | FileSlot): boolean {
  switch (kind) {
    // Selective isolation leaves mail and chat to the attacker: it is not what the experts recommend.
    case 'isolate':
      return deviceWork(state, subject as DeviceSlot).isolation === 'full';
    case 'quarantine':
      return fileWork(state, subject as FileSlot).quarantined;
    case 'indicator':
      return fileWork(state, subject as FileSlot).indicator === 'block';
    default:
      return state.actionLog.some(({ action, target }) => action === kind && target === subject);
  }
}

/** The recommended actions of the customer's notification, in order, with what has been done of each (facts 5, 6.2). */
export function recommendedProgress(state: PortalState): readonly RecommendedProgress[] {
  return customerOf(state.customer).notification.actions.map(({ id, inPortal }) => {
    const parts = inPortal.flatMap((part) => {
      const subjects: readonly (DeviceSlot | FileSlot)[] = 'devices' in part ? part.devices : part.files;
      return subjects.map((subject) => isDone(state, part.kind, subject));
    });
    return { id, done: parts.filter(Boolean).length, of: parts.length };
  });
}
