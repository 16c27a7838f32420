import { type Scenario, stepIds } from './scenario.ts';

/** Between scenario and step in an anchor. Neither may contain it, so that the pair can be read back. */
const separator = '--';

/** The anchor of a step, without `#`: the id of its item in the walkthrough and the link that opens the simulation there. */
export function stepAnchor(scenarioId: string, stepId: string): string {
  return `${scenarioId}${separator}${stepId}`;
}

/**
 * What the part of an address after `#` asks of a simulation.
 * `none`: nothing was asked. `step`: `index` counts from 0. `unknown`: no step of this scenario has that anchor.
 */
export type StepRequest = { kind: 'none' } | { kind: 'step'; index: number } | { kind: 'unknown' };

/**
 * Reads `location.hash` (with or without its `#`), which anyone can write: it is only ever compared with the
 * anchors that exist, never decoded, never used as a key.
 */
export function readStepLink(scenario: Scenario, hash: string): StepRequest {
  const anchor = hash.startsWith('#') ? hash.slice(1) : hash;
  if (anchor === '') return { kind: 'none' };
  const index = stepIds(scenario).findIndex((stepId) => stepAnchor(scenario.id, stepId) === anchor);
  return index === -1 ? { kind: 'unknown' } : { kind: 'step', index };
}
