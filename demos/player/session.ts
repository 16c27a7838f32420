import { matches } from '../engine/match.ts';
import { stateAfter } from '../engine/replay.ts';
import { stepIds } from '../engine/scenario.ts';
import type { StepRequest } from '../engine/step-link.ts';
import { isQuiet, type PortalEvent } from '../portal/model/events.ts';
import { portal } from '../portal/model/index.ts';
import { holds, knowsCondition } from '../portal/model/known.ts';
import type { PortalState } from '../portal/model/state.ts';
import type { PortalScenario } from '../scenarios/index.ts';

/** How a person goes through a scenario: step by step, freely, or before an audience. */
export type Mode = 'guided' | 'explore' | 'present';

/** What the player has to say about what was last done. */
export type Answer =
  | { readonly kind: 'stepDone'; readonly step: number }
  | { readonly kind: 'mistake'; readonly step: number; readonly name: string }
  | { readonly kind: 'offPath' | 'rejoined' | 'reset' | 'unknownLink' };

/** A person's way through a scenario at one moment. */
export interface Session {
  readonly mode: Mode;
  readonly portal: PortalState;
  /** The step to be done, counted from 0; as large as the number of steps when all are done. */
  readonly step: number;
  readonly answer: Answer | null;
  /** How much help the person has asked for in this step. */
  readonly help: 'none' | 'hint' | 'shown';
  /** Who changed the portal last: focus follows a reader's own actions only. */
  readonly actor: 'reader' | 'player';
  /** Counts everything that happens but typing, so that the same answer given twice is announced twice. */
  readonly turn: number;
  /** Counts the links that led here, so that the page can scroll to the simulation. */
  readonly linksFollowed: number;
}

/** What can happen to a {@link Session}. */
export type SessionAction =
  | { type: 'acted'; event: PortalEvent }
  | { type: 'went'; to: number }
  | { type: 'linkFollowed'; request: StepRequest }
  | { type: 'reset' }
  | { type: 'modeChosen'; mode: Mode }
  | { type: 'hintToggled' }
  | { type: 'shown'; rejoin: boolean }
  | { type: 'rejoined' };

/** The session at the beginning of a scenario. */
export function startSession(scenario: PortalScenario, mode: Mode): Session {
  return {
    mode,
    portal: stateAfter(portal, scenario, 0),
    step: 0,
    answer: null,
    help: 'none',
    actor: 'player',
    turn: 0,
    linksFollowed: 0,
  };
}

/** The first step, from `from` on, whose outcome does not hold yet: one that already holds needs no doing. */
function firstOpenStep(scenario: PortalScenario, state: PortalState, from: number): number {
  const ids = stepIds(scenario);
  let index = from;
  for (const id of ids.slice(from)) {
    const step = scenario.steps[id];
    // What is not known yet has not been done: with the first supplies one step is.
    if (step === undefined || !knowsCondition(step.done) || !holds(step.done, state)) break;
    index += 1;
  }
  return index;
}

function act(scenario: PortalScenario, session: Session, event: PortalEvent): Session {
  const next = portal.reduce(session.portal, event);
  const carriedOut: Session = { ...session, portal: next, actor: 'reader' };
  const step = scenario.steps[stepIds(scenario)[session.step] ?? ''];
  if (session.mode === 'explore' || step === undefined) return { ...carriedOut, answer: null };

  if (holds(step.done, next)) {
    const reached = firstOpenStep(scenario, next, session.step);
    return { ...carriedOut, step: reached, answer: { kind: 'stepDone', step: reached - 1 }, help: 'none' };
  }
  const mistake = Object.entries(step.mistakes ?? {}).find(([, { when }]) => matches(when, event));
  if (mistake) {
    const [name, { prevented }] = mistake;
    const answer: Answer = { kind: 'mistake', step: session.step, name };
    return prevented ? { ...session, answer, actor: 'reader' } : { ...carriedOut, answer };
  }
  return isQuiet(event) ? carriedOut : { ...carriedOut, answer: { kind: 'offPath' } };
}

function goTo(scenario: PortalScenario, session: Session, to: number, answer: Answer | null): Session {
  const step = Math.min(Math.max(to, 0), stepIds(scenario).length);
  return {
    ...session,
    mode: session.mode === 'explore' ? 'guided' : session.mode,
    portal: stateAfter(portal, scenario, step),
    step,
    answer,
    help: 'none',
    actor: 'player',
  };
}

function change(scenario: PortalScenario, session: Session, action: SessionAction): Session {
  switch (action.type) {
    case 'acted':
      return act(scenario, session, action.event);
    case 'went': {
      const onward = action.to === session.step + 1 && session.step < stepIds(scenario).length;
      return goTo(scenario, session, action.to, onward ? { kind: 'stepDone', step: session.step } : null);
    }
    case 'linkFollowed': {
      if (action.request.kind === 'none') return session;
      const led = { ...session, linksFollowed: session.linksFollowed + 1 };
      return action.request.kind === 'step'
        ? goTo(scenario, led, action.request.index, null)
        : goTo(scenario, led, 0, { kind: 'unknownLink' });
    }
    case 'reset':
      return { ...startSession(scenario, session.mode), turn: session.turn, answer: { kind: 'reset' } };
    case 'modeChosen':
      return action.mode === 'explore'
        ? { ...session, mode: 'explore', answer: null, help: 'none', actor: 'player' }
        : { ...goTo(scenario, session, session.step, null), mode: action.mode };
    case 'hintToggled':
      return { ...session, help: session.help === 'hint' ? 'none' : 'hint', answer: null };
    case 'shown':
      return {
        ...(action.rejoin ? goTo(scenario, session, session.step, null) : session),
        help: 'shown',
        answer: null,
      };
    case 'rejoined':
      return goTo(scenario, session, session.step, { kind: 'rejoined' });
  }
}

/** What an action makes of a session. Pure; the scenario says what is right and what is a likely mistake. */
export function reduceSession(scenario: PortalScenario, session: Session, action: SessionAction): Session {
  const next = change(scenario, session, action);
  // A keystroke that leads to no answer is no news: nothing is to be announced again because of it.
  const typing = action.type === 'acted' && isQuiet(action.event) && next.answer === session.answer;
  return { ...next, turn: typing ? session.turn : session.turn + 1 };
}
