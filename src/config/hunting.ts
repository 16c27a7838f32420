import type { Customer } from '../../demos/portal/customers/customer.ts';
import { customers } from '../../demos/portal/customers/index.ts';
import { day, hour } from '../../demos/portal/customers/time.ts';
import { type QueryResult, run } from '../../demos/portal/hunting/kusto/run.ts';
import { cellText } from '../../demos/portal/hunting/kusto/values.ts';
import { type HuntingQuery, queryOf } from '../../demos/portal/hunting/queries.ts';
import type { PortalKind } from '../../demos/portal/hunting/tables/schemas.ts';
import { tablesOf } from '../../demos/portal/hunting/tables/tables-of.ts';
import { alertSlots, titleLabel } from '../../demos/portal/model/alert-slots.ts';
import { portalReferenceLocale } from './catalogs.ts';
import { portalLabels } from './labels.ts';

/** A query as a page shows it, with what it finds. */
export interface ShownQuery {
  readonly query: HuntingQuery;
  /** Whose data it was run on. */
  readonly customer: Customer;
  /** When it was run: milliseconds since 1970, UTC. */
  readonly at: number;
  readonly result: QueryResult;
}

/**
 * Runs a query on the data of its customer, an hour after the notification or so many days later. What every customer
 * can ask is asked for Lövåsen. Titles of alerts are in the portal's English, as all names in the tables are.
 * @param portal whose tables are asked; those that have what the query needs, when left out
 * @throws when there is no query of that id
 */
export function runForPage(id: string, daysLater: number, portal?: PortalKind): ShownQuery {
  const query = queryOf(id);
  if (!query)
    throw new Error(
      `There is no hunting query "${id}". demos/portal/hunting/queries.ts lists those there are.`,
    );
  const customer = customers[query.customer ?? 'lovasen'];
  const labels = portalLabels(portalReferenceLocale, customer.id);
  const at = customer.notification.raisedAt + hour + daysLater * day;
  const alerts = {
    names: alertSlots,
    titleOf: (slot: (typeof alertSlots)[number]) => labels[titleLabel(slot)] ?? '',
  };
  const data = tablesOf(customer, alerts, at, portal ?? query.portal ?? 'new');
  return { query, customer, at, result: run(query.text, data) };
}

/** The rows of a result as texts, at most so many. */
export function textsOf({ columns, rows }: Extract<QueryResult, { kind: 'rows' }>, most: number): string[][] {
  return rows
    .slice(0, most)
    .map((row) => columns.map(({ type }, index) => cellText(row[index] ?? null, type)));
}
