import '../../demos/portal/model/all.ts';
import type { CustomerId } from '../../demos/portal/customers/customer.ts';
import { customerNames } from '../../demos/portal/customers/derived.ts';
import { customers } from '../../demos/portal/customers/index.ts';
import { portal } from '../../demos/portal/model/index.ts';
import type { PortalScenario } from '../../demos/scenarios/index.ts';

/*
 * Where the simulations' fictional customers meet the labels. A customer's own labels (`attack.…`) are the catalogs
 * in demos/portal/customers/<id>/; the names that its data give (`name.…`) are the same in every language.
 */

/** The id of the customer that a scenario is about. */
export function customerOf({ start }: PortalScenario): CustomerId {
  return portal.starts[start].customer;
}

/** The labels that a customer's data give, by key: `name.device1` and what that device is called. */
export function namesOf(customer: CustomerId): Readonly<Record<`name.${string}`, string>> {
  return customerNames(customers[customer]);
}
