import { stepIds } from '../../demos/engine/scenario.ts';
import { reduceSession, type Session, type SessionAction, startSession } from '../../demos/player/session.ts';
import type { PortalScenario } from '../../demos/scenarios/index.ts';

/** A guided session after these actions. */
export function sessionAfter(scenario: PortalScenario, ...actions: readonly SessionAction[]): Session {
  return actions.reduce(
    (session, action) => reduceSession(scenario, session, action),
    startSession(scenario, 'guided'),
  );
}

/**
 * Where a step stands, counted from 0.
 * @throws when the scenario has no such step
 */
export function stepIndex(scenario: PortalScenario, id: string): number {
  const index = stepIds(scenario).indexOf(id);
  if (index !== -1) return index;
  throw new Error(
    `The scenario ${scenario.id} has no step "${id}". It has: ${stepIds(scenario).join(', ')}.`,
  );
}

/** A guided session at the beginning of a step. */
export function atStep(scenario: PortalScenario, id: string): Session {
  return sessionAfter(scenario, { type: 'went', to: stepIndex(scenario, id) });
}
