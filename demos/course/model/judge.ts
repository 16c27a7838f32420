import { isPortalEvent } from '../../portal/model/event-shapes.ts';
import type { PortalEvent } from '../../portal/model/events.ts';
import { portal } from '../../portal/model/index.ts';
import type { PortalState } from '../../portal/model/state.ts';
import type { Done, PracticalCheck, Verdict } from './check.ts';
import type { CheckTrace } from './check-trace.ts';
import { isSame } from './same.ts';
import { withoutTyping } from './typed-text.ts';

/** All that was done, with the portal before and after each event. */
export function replay(
  { scenario }: PracticalCheck,
  events: readonly PortalEvent[],
): { done: Done[]; now: PortalState } {
  let now = portal.starts[scenario.start];
  const done = events.map((event) => {
    const before = now;
    now = portal.reduce(before, event);
    return { event, before, after: now };
  });
  return { done, now };
}

/** The events as they are kept: with what stands for what was typed. Whatever is worked out rests on these alone. */
export const keptEvents = ({ known }: PracticalCheck, events: readonly PortalEvent[]): PortalEvent[] =>
  events.map((event) => withoutTyping(event, known)).filter(isPortalEvent);

/** The verdict on each task, from what was done. */
export function verdictsOn(
  { tasks }: PracticalCheck,
  { done, now }: ReturnType<typeof replay>,
): Readonly<Record<string, Verdict>> {
  return Object.fromEntries(Object.entries(tasks).map(([id, { rule }]) => [id, rule(done, now)]));
}

/** The verdict on each task of the check, from the trace alone. Pure: the same trace is always judged alike. */
export function judge(
  check: PracticalCheck,
  { events }: Pick<CheckTrace, 'events'>,
): Readonly<Record<string, Verdict>> {
  return verdictsOn(check, replay(check, keptEvents(check, events)));
}

/** Points for the check: one for each task that is met without having been shown or passed over. */
export function checkPoints(check: PracticalCheck, trace: CheckTrace): number {
  const verdicts = judge(check, trace);
  const counts = (id: string) =>
    verdicts[id] === 'met' && trace.help[id] !== 'shown' && trace.help[id] !== 'skipped';
  return Object.keys(check.tasks).filter(counts).length;
}

/**
 * The trace with one more event, without what was typed. One that changes nothing is not kept, so typing a text leaves
 * one event and not one for each key; nor is any after the check has been handed in.
 */
export function withEvent(check: PracticalCheck, trace: CheckTrace, event: PortalEvent): CheckTrace {
  const [kept] = keptEvents(check, [event]);
  if (trace.handedIn || kept === undefined) return trace;
  const { now } = replay(check, keptEvents(check, trace.events));
  return isSame(portal.reduce(now, kept), now) ? trace : { ...trace, events: [...trace.events, kept] };
}
