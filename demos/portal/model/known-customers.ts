import type { Customer, CustomerId } from '../customers/customer.ts';

/*
 * A simulation is about one customer, and nobody should wait for the data of the others. So the model does not import
 * them: whoever runs it introduces those that it is to know.
 */
const known = new Map<CustomerId, Customer>();

/** Makes customers known to the model. */
export function introduce(...customers: readonly Customer[]): void {
  for (const customer of customers) known.set(customer.id, customer);
}

/**
 * The customer of that id.
 * @throws when it has not been introduced
 */
export function customerOf(id: CustomerId): Customer {
  const customer = known.get(id);
  if (customer) return customer;
  throw new Error(`The model was asked about the customer "${id}" before introduce() had made it known.`);
}
