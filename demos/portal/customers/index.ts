import { bjorkhamra } from './bjorkhamra/customer.ts';
import type { Customer, CustomerId } from './customer.ts';
import { fjallbris } from './fjallbris/customer.ts';
import { lovasen } from './lovasen/customer.ts';
import { tallvik } from './tallvik/customer.ts';

/**
 * Every fictional customer, by id. For the build and the tests: a browser is handed the one that it needs
 * (`introduce` in the model).
 */
export const customers: Readonly<Record<CustomerId, Customer>> = { lovasen, tallvik, bjorkhamra, fjallbris };
