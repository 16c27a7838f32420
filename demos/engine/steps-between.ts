import { type Domain, type Scenario, stepIds } from './scenario.ts';

/**
 * Some steps of a scenario, one after another: from one to another, both among them. None when the last comes before
 * the first.
 */
export function stepsBetween<D extends Domain, StepId extends string>(
  scenario: Scenario<D, StepId>,
  from: NoInfer<StepId>,
  to: NoInfer<StepId>,
): StepId[] {
  const ids = stepIds(scenario);
  return ids.slice(ids.indexOf(from), ids.indexOf(to) + 1);
}
