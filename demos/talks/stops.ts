import { stepIds } from '../engine/scenario.ts';
import type { PageSlug, Shown, Talk } from './talk.ts';

/** A place at which a talk stands: in a moment, with a scenario in a certain state. What a presenter goes through. */
export interface TalkStop {
  /** The moment, by its id: its words stand in the talk’s catalogs under it. */
  readonly moment: string;
  /** Whether the moment begins here. What is shown may then jump: it does not follow from the stop before. */
  readonly opens: boolean;
  /** The scenario, by its id. */
  readonly scenario: string;
  /** The step that is up: all before it is done, it is not. Undefined at the scenario’s end, when all are done. */
  readonly step: string | undefined;
  /** The key of the presenter’s note on that step in the scenario’s words. Undefined at its end. */
  readonly note: string | undefined;
  /** A page of the guide that is shown instead. The portal behind it is as the stop before left it. */
  readonly page?: PageSlug;
}

/** Where somebody stands who gives a talk: not necessarily at one of its stops. */
export type TalkPlace = Pick<TalkStop, 'moment' | 'step'>;

const stopAt = (moment: string, opens: boolean, scenario: string, step: string | undefined): TalkStop => ({
  moment,
  opens,
  scenario,
  step,
  note: step === undefined ? undefined : `${step}.note`,
});

/** Where a moment opens, and where one stands after each step that is done in it. */
function stopsDuring(moment: string, { scenario, from, done }: Shown): TalkStop[] {
  const ids = stepIds(scenario);
  const first = ids.indexOf(from);
  return [from, ...done.map((_, index) => ids[first + index + 1])].map((step, index) =>
    stopAt(moment, index === 0, scenario.id, step),
  );
}

/**
 * The stops of a talk in order.
 * @throws when it begins with a page: there is then no scenario to stand in
 */
export function stopsOf(talk: Talk): TalkStop[] {
  const stops: TalkStop[] = [];
  for (const [id, { shown, page }] of Object.entries(talk.moments)) {
    if (shown) {
      stops.push(...stopsDuring(id, shown));
      continue;
    }
    const before = stops.at(-1);
    if (!before)
      throw new Error(
        `The talk "${talk.id}" begins with the page ${page}: begin with a scenario, which then stays behind the page.`,
      );
    stops.push({ ...stopAt(id, true, before.scenario, before.step), page });
  }
  return stops;
}

const isAt = (stop: TalkStop, { moment, step }: TalkPlace) => stop.moment === moment && stop.step === step;

function lastOf(stops: readonly TalkStop[], { moment }: TalkPlace): number {
  const last = stops.findLastIndex((stop) => stop.moment === moment);
  if (last >= 0) return last;
  const known = [...new Set(stops.map((stop) => stop.moment))].join(', ');
  throw new Error(`The talk has no moment "${moment}". It has: ${known}.`);
}

/**
 * The stop after a place in a talk; undefined at its end. From a step that the moment does not show, where somebody
 * has strayed, it leads on to the next moment.
 * @param stops those of the talk: a browser can be handed them without the scenarios that they are made from
 * @throws when the talk has no such moment
 */
export function nextAmong(stops: readonly TalkStop[], at: TalkPlace): TalkStop | undefined {
  const here = stops.findIndex((stop) => isAt(stop, at));
  return stops[(here >= 0 ? here : lastOf(stops, at)) + 1];
}

/**
 * The stop before a place in a talk; undefined at its beginning. From a step that the moment does not show it leads back
 * to where the moment opens.
 * @param stops those of the talk
 * @throws when the talk has no such moment
 */
export function previousAmong(stops: readonly TalkStop[], at: TalkPlace): TalkStop | undefined {
  const here = stops.findIndex((stop) => isAt(stop, at));
  if (here >= 0) return stops[here - 1];
  const { moment } = stops[lastOf(stops, at)] as TalkStop;
  return stops.find((stop) => stop.moment === moment);
}

/** {@link nextAmong} the stops of a talk. */
export const nextIn = (talk: Talk, at: TalkPlace) => nextAmong(stopsOf(talk), at);

/** {@link previousAmong} the stops of a talk. */
export const previousIn = (talk: Talk, at: TalkPlace) => previousAmong(stopsOf(talk), at);
