import type { Customer } from '../portal/customers/customer.ts';
import { beginFrom, introduce, knowsCustomer } from '../portal/model/known.ts';
import type { LabelCatalog } from '../portal/model/labels.ts';
import type { SliceId } from '../portal/model/slices.ts';
import type { PortalState } from '../portal/model/state.ts';
import type { SurfaceId } from '../portal/ui/surfaces.ts';
import type { PortalScenario } from '../scenarios/index.ts';
import type { PageCatalogs } from './translator.ts';

/** What a simulation must have before it can run: which scenario it is, and what its first steps need. Plain data. */
export interface Supplies {
  readonly scenario: PortalScenario;
  readonly start: PortalState;
  /** Whom the scenario is about, if the first steps need to know; else it comes with the rest. */
  readonly customer: Customer | null;
  /** In the language of the page. Of words and labels, those that the first steps need. */
  readonly catalogs: PageCatalogs;
  /** How many steps, from the first, have their words here. */
  readonly steps: number;
  /** The surfaces that these steps show, all of whose labels are in `catalogs`. */
  readonly surfaces: readonly SurfaceId[];
  /** The parts of the model that they use. */
  readonly slices: readonly SliceId[];
  /** The addresses of the rest: a {@link Rest} without its labels, and these. */
  readonly rest: { readonly words: string; readonly labels: string };
}

/** What comes once a simulation is alive: everything, what came before among it. */
export interface Rest {
  readonly customer: Customer;
  readonly words: Readonly<Record<string, string>>;
  readonly labels: LabelCatalog;
}

/*
 * Supplies are handed over beside a simulation and not as its properties: in the page they would be sent to everybody
 * who never touches it. The server hands them over before it renders, a touch before the simulation comes alive, so
 * that both render the same, and at once.
 */
const store = new Map<string, Supplies>();
const rests = new Map<string, Rest>();

const keyOf = (scenarioId: string, lang: string) => `${scenarioId} ${lang}`;

/** Makes supplies known under their scenario and their language, and to the model what it must know of them. */
export function handOver(supplies: Supplies): void {
  const { scenario, start, customer, catalogs } = supplies;
  // What is handed over is an outline: it takes the place of nobody who is known, perhaps whole.
  if (customer && !knowsCustomer(customer.id)) introduce(customer);
  beginFrom({ [scenario.start]: start });
  store.set(keyOf(scenario.id, catalogs.lang), supplies);
}

/** Makes the rest known. */
export function handOverRest({ scenario, catalogs }: Supplies, rest: Rest): void {
  introduce(rest.customer);
  rests.set(keyOf(scenario.id, catalogs.lang), rest);
}

/** The rest, once it has come. */
export function restOf({ scenario, catalogs }: Supplies): Rest | null {
  return rests.get(keyOf(scenario.id, catalogs.lang)) ?? null;
}

/**
 * The supplies of a scenario in a language (a tag, BCP 47).
 * @throws when they have not been handed over
 */
export function suppliesOf(scenarioId: string, lang: string): Supplies {
  const supplies = store.get(keyOf(scenarioId, lang));
  if (supplies) return supplies;
  throw new Error(
    `The simulation "${scenarioId}" was rendered in "${lang}" before its supplies were handed over. Call handOver() first.`,
  );
}
