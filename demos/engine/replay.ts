import { type Domain, type Scenario, stepIds } from './scenario.ts';

/** A portal model: its opening states, and what an event makes of a state. */
export interface Model<State, D extends Domain> {
  readonly starts: Readonly<Record<D['start'], State>>;
  readonly reduce: (state: State, event: D['event']) => State;
}

/**
 * The portal's state when `count` steps of the scenario have been done (0: the start; at most the number of steps).
 * Every moment of a scenario is this fold, so a link to a step needs no recording and no replay by the reader.
 */
export function stateAfter<State, D extends Domain>(
  model: Model<State, D>,
  scenario: Scenario<D>,
  count: number,
): State {
  return stepIds(scenario)
    .slice(0, count)
    .flatMap((id) => scenario.steps[id]?.events ?? [])
    .reduce(model.reduce, model.starts[scenario.start as D['start']]);
}
