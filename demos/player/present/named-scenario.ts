import { beginFrom, introduce } from '../../portal/model/known.ts';
import type { PortalScenario } from '../../scenarios/index.ts';
import { type Names, renamed } from '../names.ts';
import { type Rest, restOf, type Supplies } from '../supplies.ts';

/** A scenario under given names. The model of this window is told of them, so that what is shown has them too. */
export type Naming = (names: Names) => PortalScenario;

/**
 * Prepares a simulation for a customer's own names (demos/player/names-memory.ts). Its rest must have come.
 * @returns a function that may be called as often as one likes: names that are in use already cost nothing
 */
export function namingOf(supplies: Supplies): Naming {
  const { customer } = restOf(supplies) as Rest;
  const { scenario, start } = supplies;
  let used: string | null = null;
  let known: PortalScenario = scenario;
  return (names) => {
    const wanted = JSON.stringify(names);
    if (wanted === used) return known;
    const now = renamed(names, { scenario, start, customer });
    introduce(now.customer);
    beginFrom({ [scenario.start]: now.start });
    used = wanted;
    known = now.scenario;
    return known;
  };
}
