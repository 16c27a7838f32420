import type { PortalEvent } from '../../portal/model/events.ts';
import { portal } from '../../portal/model/index.ts';
import type { PracticalCheck } from './check.ts';
import { type CheckTrace, writeCheck } from './check-trace.ts';
import { writeEvents } from './event-code.ts';
import { keptEvents, replay, verdictsOn } from './judge.ts';
import { isSame } from './same.ts';

/** What must be as it was after something has been left out. */
export type Keeping = 'verdicts' | 'verdictsAndPortal';

/** A stretch of events, from a place up to another. */
type Stretch = readonly [from: number, to: number];

/** Whether what remains is judged as the whole was, and leads to the same portal where that is asked for. */
function comparison(check: PracticalCheck, events: readonly PortalEvent[], keeping: Keeping) {
  const whole = replay(check, events);
  const verdicts = verdictsOn(check, whole);
  return (rest: readonly PortalEvent[]) => {
    const left = replay(check, rest);
    if (keeping === 'verdictsAndPortal' && !isSame(left.now, whole.now)) return false;
    return isSame(verdictsOn(check, left), verdicts);
  };
}

/** The stretches after which the portal was just as it had been before: ways out and back, the longest first to last. */
function roundTrips(check: PracticalCheck, events: readonly PortalEvent[]): Stretch[] {
  const { done } = replay(check, events);
  const states = [portal.starts[check.scenario.start], ...done.map(({ after }) => after)].map((state) =>
    JSON.stringify(state),
  );
  const last = new Map(states.map((state, index) => [state, index]));
  const trips: Stretch[] = [];
  for (let at = 0; at < events.length; ) {
    const back = last.get(states[at] ?? '') ?? at;
    if (back > at) trips.push([at, back]);
    at = Math.max(back, at) + 1;
  }
  return trips;
}

/**
 * Leaves out as many of these stretches as can be: all at once, else each half of them, down to single ones. Most of
 * what somebody clicks about can go, and this finds out in few tries.
 */
function leaveOut(
  events: readonly PortalEvent[],
  stretches: readonly Stretch[],
  isAlike: (rest: readonly PortalEvent[]) => boolean,
  isEnough: (rest: readonly PortalEvent[]) => boolean,
): PortalEvent[] {
  const out = events.map(() => false);
  const rest = () => events.filter((_, index) => !out[index]);
  const mark = (some: readonly Stretch[], value: boolean) => {
    for (const [from, to] of some) out.fill(value, from, to);
  };
  const attempt = (some: readonly Stretch[]) => {
    if (some.length === 0 || isEnough(rest())) return;
    mark(some, true);
    if (isAlike(rest())) return;
    mark(some, false);
    if (some.length === 1) return;
    const half = Math.ceil(some.length / 2);
    attempt(some.slice(0, half));
    attempt(some.slice(half));
  };
  attempt(stretches);
  return rest();
}

/**
 * A shorter trace that is judged alike and, unless only the verdicts are asked for, leads to the same portal: what can
 * be left out is, the oldest first, until it is short enough or nothing more can go. For a store that holds little.
 * Pure: the same trace is always shortened alike.
 * @param most how many characters it may have as text ({@link writeCheck})
 */
export function shorten(
  check: PracticalCheck,
  trace: CheckTrace,
  most: number,
  keeping: Keeping = 'verdictsAndPortal',
): CheckTrace {
  const all = keptEvents(check, trace.events);
  const head = writeCheck(check, { ...trace, events: [] }).length;
  // Measured once each: most of the time would else go into writing them down again and again.
  const lengths = new Map(all.map((event) => [event, writeEvents([event], check.known).length]));
  const isEnough = (events: readonly PortalEvent[]) =>
    events.reduce((sum, event) => sum + (lengths.get(event) ?? 0), head) <= most;
  const isAlike = comparison(check, all, keeping);
  const direct = leaveOut(all, roundTrips(check, all), isAlike, isEnough);
  const single = direct.map((_, index): Stretch => [index, index + 1]);
  return { ...trace, events: leaveOut(direct, single, isAlike, isEnough) };
}
