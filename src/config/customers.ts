import { portal } from '../../demos/portal/model/index.ts';
import type { PortalScenario } from '../../demos/scenarios/index.ts';

/*
 * Where the simulations' fictional customers meet the labels. A customer's own labels (`attack.…`) are the catalogs
 * in demos/portal/customers/<id>/; the names that its data give (`name.…`) are the same in every language.
 */

/**
 * The id of the customer that a scenario is about, if the state from which it starts names one by its id as `customer`.
 */
export function customerOf({ start }: PortalScenario): string | undefined {
  const customer: unknown = Reflect.get(portal.starts[start], 'customer');
  return typeof customer === 'string' ? customer : undefined;
}

/** The labels that a customer's data give, by key: `name.device1` and what that device is called. */
export function namesOf(_customer: string): Readonly<Record<`name.${string}`, string>> {
  return {};
}
