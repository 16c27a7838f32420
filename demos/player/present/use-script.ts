import { useState } from 'react';
import { stepIds } from '../../engine/scenario.ts';
import type { PortalScenario } from '../../scenarios/index.ts';
import { nextAmong, previousAmong, type TalkStop } from '../../talks/stops.ts';
import type { Mark } from '../../talks/talk.ts';
import type { ToldTalk } from '../../talks/told-talk.ts';
import type { ScriptPlace } from './stored-talk.ts';

/** A talk that is given, and where in it one stands. */
export interface Script {
  readonly talk: ToldTalk;
  readonly moment: string;
  readonly mark: Mark;
  /** Where what the moment shows can be opened, when it is not in this window. */
  readonly elsewhere: string | null;
  readonly next: TalkStop | undefined;
  readonly previous: TalkStop | undefined;
}

/** Whether a stop is shown in another window: in another scenario, or on a page of the guide. */
const isElsewhere = (scenario: PortalScenario, stop: TalkStop) =>
  stop.page !== undefined || stop.scenario !== scenario.id;

/**
 * The talk that was chosen; null when none was, or when there is none of that name.
 * @param step the step that is up in this window, by its number
 */
export function scriptAt(
  scenario: PortalScenario,
  talks: readonly ToldTalk[],
  place: ScriptPlace | null,
  step: number,
): Script | null {
  const talk = talks.find(({ id }) => id === place?.talk);
  const mark = talk?.marks.find(({ moment }) => moment === place?.moment);
  if (!talk || !mark) return null;
  const { moment } = mark;
  // What is shown in another window is one stop here: only there does anybody know how far it has come.
  const stops = talk.stops.filter((stop) => stop.opens || !isElsewhere(scenario, stop));
  const opening = stops.find((stop) => stop.moment === moment);
  const away = opening !== undefined && isElsewhere(scenario, opening);
  const at = { moment, step: away ? opening.step : stepIds(scenario)[step] };
  return {
    talk,
    moment,
    mark,
    elsewhere: away ? (talk.opens[moment] ?? null) : null,
    next: nextAmong(stops, at),
    previous: previousAmong(stops, at),
  };
}

/** The step at which this window is to stand at a stop, by its number; null when it stays as it is. */
export function stepAtStop(scenario: PortalScenario, stop: TalkStop): number | null {
  if (isElsewhere(scenario, stop)) return null;
  const ids = stepIds(scenario);
  return stop.step === undefined ? ids.length : ids.indexOf(stop.step);
}

interface Asked {
  readonly scenario: PortalScenario;
  /** The talks that can be chosen. */
  readonly talks: readonly ToldTalk[];
  /** Where one stands at first. */
  readonly first: ScriptPlace | null;
  /** The step that is up, by its number. */
  readonly step: number;
  /** Goes to a step. */
  readonly go: (step: number) => void;
  /** Says whether this window leads the audience’s keys, too. */
  readonly lead: (led: boolean) => void;
}

/** Follows the script of a talk. Without one, on and back lead from step to step. */
export function useScript({ scenario, talks, first, step, go, lead }: Asked) {
  const [place, setPlace] = useState(first);
  const script = scriptAt(scenario, talks, place, step);

  function goToStop(talk: ToldTalk, stop: TalkStop | undefined) {
    if (!stop) return;
    setPlace({ talk: talk.id, moment: stop.moment });
    const there = stepAtStop(scenario, stop);
    if (there !== null && there !== step) go(there);
  }

  return {
    script,
    place,
    setPlace,
    /** Begins a talk; null ends it where one is. */
    choose: (talk: ToldTalk | null) => {
      lead(talk !== null);
      if (talk === null) setPlace(null);
      else goToStop(talk, talk.stops[0]);
    },
    /** Goes to where a moment of the talk opens. */
    open: (moment: string) => {
      if (script)
        goToStop(
          script.talk,
          script.talk.stops.find((stop) => stop.moment === moment),
        );
    },
    move: (by: 1 | -1) => {
      if (script) goToStop(script.talk, by > 0 ? script.next : script.previous);
      else go(step + by);
    },
  };
}
