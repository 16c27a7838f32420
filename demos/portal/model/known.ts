import type { Customer, CustomerId } from '../customers/customer.ts';
import type { Check } from './conditions/condition.ts';
import type { Condition } from './conditions/index.ts';
import type { PortalEvent } from './events.ts';
import type { Reducers } from './reducers/reducer.ts';
import type { StartId } from './starts.ts';
import type { PortalState } from './state.ts';

/*
 * A browser is to wait only for what its simulation needs: one customer, one start, and of the model what the first
 * steps use. So the model knows nothing by itself. Whoever runs it teaches it: the build and the tests everything
 * (`all.ts`), a simulation first a little and then the rest (`slices.ts`).
 */

type AnyReducers = Partial<Reducers<PortalEvent['type']>>;
type AnyConditions = Partial<Readonly<Record<Condition, Check>>>;

/** A part of the model: what some events do, or what can be required of the portal. */
export interface Slice {
  readonly reducers?: AnyReducers;
  readonly conditions?: AnyConditions;
}

const reducers: AnyReducers = {};
const conditions: AnyConditions = {};
const customers = new Map<CustomerId, Customer>();

/** The states from which scenarios can begin, as far as they are known. */
export const knownStarts = {} as Record<StartId, PortalState>;

/** Teaches the model parts of itself. */
export function learn(...slices: readonly Slice[]): void {
  for (const slice of slices) {
    Object.assign(reducers, slice.reducers);
    Object.assign(conditions, slice.conditions);
  }
}

/** Makes customers known to the model. */
export function introduce(...all: readonly Customer[]): void {
  for (const customer of all) customers.set(customer.id, customer);
}

/** Whether a customer of that id has been introduced, whole or in outline. */
export function knowsCustomer(id: CustomerId): boolean {
  return customers.has(id);
}

/** Makes starts known to the model; those that are worked out when asked for stay so. */
export function beginFrom(starts: Partial<Record<StartId, PortalState>>): void {
  Object.defineProperties(knownStarts, Object.getOwnPropertyDescriptors(starts));
}

const unknown = (what: string) =>
  new Error(
    `The model has not been taught ${what}. If that is new, list its file in demos/portal/model/: all.ts, slices.ts.`,
  );

/**
 * The customer of that id.
 * @throws when it has not been introduced
 */
export function customerOf(id: CustomerId): Customer {
  const customer = customers.get(id);
  if (customer) return customer;
  throw unknown(`the customer "${id}"`);
}

/** Whether the model has learned what an event of this type does. */
export function knowsEvent(type: PortalEvent['type']): boolean {
  return reducers[type] !== undefined;
}

/** Whether the model has learned when this condition holds. */
export function knowsCondition(name: Condition): boolean {
  return conditions[name] !== undefined;
}

/**
 * Whether a condition holds.
 * @throws when the model has not learned it
 */
export function holds(name: Condition, state: PortalState): boolean {
  const check = conditions[name];
  if (check) return check(state);
  throw unknown(`the condition "${name}"`);
}

/**
 * What an event makes of the portal. Pure: the given state is never changed. Every event is accepted in every
 * state; one without meaning there returns the state as it was.
 * @throws when the model has not learned that type of event
 */
export function reduce(state: PortalState, event: PortalEvent): PortalState {
  // Each entry takes the event of its own name; the compiler cannot follow that through the look-up.
  const reducer = reducers[event.type] as
    | ((state: PortalState, event: PortalEvent) => PortalState)
    | undefined;
  if (reducer) return reducer(state, event);
  throw unknown(`the event "${event.type}"`);
}
