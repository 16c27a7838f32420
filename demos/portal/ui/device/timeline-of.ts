import type { DeviceSlot, FileSlot } from '../../customers/customer.ts';
import type { LoggedAction } from '../../model/actions.ts';
import { customerOf } from '../../model/known.ts';
import type { PortalState } from '../../model/state.ts';

/** Something that happened on a device: an event of the notification, or an action. */
export interface TimelineEntry {
  /** Of an event: its id, whose words are the label `attack.event.<id>`. */
  readonly id: string;
  readonly at: number;
  readonly until: number | null;
  readonly techniques: readonly string[];
  readonly files: readonly FileSlot[];
  /** What was done, where it is an action. */
  readonly done: LoggedAction | null;
}

/**
 * What the timeline of a device shows, newest first: what the experts found there, once they have told of it, and what
 * has been done to the device.
 */
export function timelineOf(state: PortalState, device: DeviceSlot): readonly TimelineEntry[] {
  const { timeline } = customerOf(state.customer).notification;
  const events = state.alerts.notified ? timeline.filter(({ devices }) => devices.includes(device)) : [];
  const actions = state.actionLog.filter(({ target }) => target === device);
  return [
    ...events.map(
      ({ id, at, until = null, techniques, files }): TimelineEntry => ({
        id,
        at,
        until,
        techniques,
        files,
        done: null,
      }),
    ),
    ...actions.map(
      (done, index): TimelineEntry => ({
        id: `action ${index}`,
        at: done.at,
        until: null,
        techniques: [],
        files: [],
        done,
      }),
    ),
  ].toSorted((a, b) => b.at - a.at);
}
