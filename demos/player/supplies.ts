import type { Customer } from '../portal/customers/customer.ts';
import { introduce } from '../portal/model/known.ts';
import type { SurfaceId } from '../portal/ui/surfaces.ts';
import type { PortalScenario } from '../scenarios/index.ts';
import type { PageCatalogs } from './translator.ts';

/** What a simulation must have before it can run: which scenario it is and what it says. Plain data. */
export interface Supplies {
  readonly scenario: PortalScenario;
  /** Whom the scenario is about. */
  readonly customer: Customer;
  /** In the language of the page. Of the portal's labels, those that the scenario needs. */
  readonly catalogs: PageCatalogs;
  /** The surfaces that the scenario's own steps pass through, all of whose labels are in `catalogs`. */
  readonly surfaces: readonly SurfaceId[];
}

/*
 * Supplies are handed over beside a simulation and not as its properties: in the page they would be sent to everybody
 * who never touches it. The server hands them over before it renders, a touch before the simulation comes alive, so
 * that both render the same, and at once.
 */
const store = new Map<string, Supplies>();

const keyOf = (scenarioId: string, lang: string) => `${scenarioId} ${lang}`;

/** Makes supplies known under their scenario and their language. */
export function handOver(supplies: Supplies): void {
  introduce(supplies.customer);
  store.set(keyOf(supplies.scenario.id, supplies.catalogs.lang), supplies);
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
