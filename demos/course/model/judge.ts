import type { PortalEvent } from '../../portal/model/events.ts';
import { portal } from '../../portal/model/index.ts';
import type { PortalState } from '../../portal/model/state.ts';
import type { Done, PracticalCheck, Verdict } from './check.ts';
import type { CheckTrace } from './check-trace.ts';
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

/** The verdict on each task of the check, from the trace alone. Pure: the same trace is always judged alike. */
export function judge(
  check: PracticalCheck,
  { events }: Pick<CheckTrace, 'events'>,
): Readonly<Record<string, Verdict>> {
  const { done, now } = replay(
    check,
    events.map((event) => withoutTyping(event, check.known)),
  );
  return Object.fromEntries(Object.entries(check.tasks).map(([id, { rule }]) => [id, rule(done, now)]));
}

/** Points for the check: one for each task that is met without having been shown or passed over. */
export function checkPoints(check: PracticalCheck, trace: CheckTrace): number {
  const verdicts = judge(check, trace);
  const counts = (id: string) =>
    verdicts[id] === 'met' && trace.help[id] !== 'shown' && trace.help[id] !== 'skipped';
  return Object.keys(check.tasks).filter(counts).length;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * A shorter trace that is judged alike and leads to the same portal: events that can be left out are. For a store that
 * holds little. The newest are kept as they are as long as the older ones suffice.
 * @param fits whether a trace is short enough
 */
export function shorten(
  check: PracticalCheck,
  trace: CheckTrace,
  fits: (trace: CheckTrace) => boolean,
): CheckTrace {
  const goal = { verdicts: judge(check, trace), now: replay(check, trace.events).now };
  let events = [...trace.events];
  for (let index = 0; index < events.length && !fits({ ...trace, events }); ) {
    const without = events.toSpliced(index, 1);
    const same =
      isSame(replay(check, without).now, goal.now) &&
      isSame(judge(check, { events: without }), goal.verdicts);
    if (same) events = without;
    else index += 1;
  }
  return { ...trace, events };
}
