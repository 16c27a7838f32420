import type { PortalEvent } from './events.ts';
import { actionReducers } from './reducers/actions.ts';
import { alertReducers } from './reducers/alerts.ts';
import { consultReducers } from './reducers/consult.ts';
import { eligibilityReducers } from './reducers/eligibility.ts';
import { mailReducers } from './reducers/mail.ts';
import { outsideReducers } from './reducers/outside.ts';
import type { Reducers } from './reducers/reducer.ts';
import { ruleReducers } from './reducers/rules.ts';
import { settingsReducers } from './reducers/settings.ts';
import { shellReducers } from './reducers/shell.ts';
import type { PortalState } from './state.ts';

const reducers: Reducers<PortalEvent['type']> = {
  ...shellReducers,
  ...settingsReducers,
  ...alertReducers,
  ...actionReducers,
  ...consultReducers,
  ...mailReducers,
  ...ruleReducers,
  ...outsideReducers,
  ...eligibilityReducers,
};

/**
 * What an event makes of the portal. Pure: the given state is never changed. Every event is accepted in every
 * state; one without meaning there returns the state as it was.
 */
export function reduce(state: PortalState, event: PortalEvent): PortalState {
  // Each entry takes the event of its own name; the compiler cannot follow that through the look-up.
  const reducer = reducers[event.type] as (state: PortalState, event: PortalEvent) => PortalState;
  return reducer(state, event);
}
