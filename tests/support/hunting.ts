import type { CustomerId } from '../../demos/portal/customers/customer.ts';
import { ordinaryAlertKinds } from '../../demos/portal/customers/customer.ts';
import { customers } from '../../demos/portal/customers/index.ts';
import { type HuntingData, type QueryResult, run } from '../../demos/portal/hunting/kusto/run.ts';
import { cellText, type Table } from '../../demos/portal/hunting/kusto/values.ts';
import type { PortalKind } from '../../demos/portal/hunting/tables/schemas.ts';
import { tablesOf } from '../../demos/portal/hunting/tables/tables-of.ts';

/** The clock of the small tables: a Monday at noon. */
export const noon = Date.UTC(2022, 2, 14, 12);
const hours = (count: number) => noon - count * 60 * 60 * 1000;

const sightings: Table = {
  columns: [
    { name: 'Timestamp', type: 'datetime' },
    { name: 'Device', type: 'string' },
    { name: 'File', type: 'string' },
    { name: 'Size', type: 'long' },
    { name: 'Seen', type: 'bool' },
  ],
  rows: [
    [hours(1), 'PC-1', 'Report.docx', 30, true],
    [hours(2), 'PC-2', 'report.docx', 10, false],
    [hours(3), 'PC-1', 'data_2022.zip', null, true],
    [hours(25), 'pc-1', '', 20, null],
    [null, 'PC-3', 'Report.docx', 40, true],
  ],
};

const owners: Table = {
  columns: [
    { name: 'Device', type: 'string' },
    { name: 'Owner', type: 'string' },
    { name: 'Floor', type: 'int' },
  ],
  rows: [
    ['PC-1', 'Alm', 1],
    ['PC-1', 'Berg', 2],
    ['PC-3', 'Dahl', 3],
    ['PC-9', 'Falk', 4],
  ],
};

/** Two tables that are small enough to work the answers out by hand, and the name of one that is elsewhere. */
export const small: HuntingData = {
  tables: new Map([
    ['Sightings', sightings],
    ['Owners', owners],
  ]),
  elsewhere: ['Letters'],
  now: noon,
};

/** The rows of a result. @throws with the problem, when there is one. */
export function rowsOf(result: QueryResult) {
  if (result.kind === 'problem') throw new Error(JSON.stringify(result.problem));
  return result.rows;
}

/** The rows as they are shown, cells joined by `; `. @throws with the problem, when there is one. */
export function shown(result: QueryResult): string[] {
  if (result.kind === 'problem') throw new Error(JSON.stringify(result.problem));
  const { columns, rows } = result;
  return rows.map((row) =>
    row.map((cell, index) => cellText(cell, columns[index]?.type ?? 'string')).join('; '),
  );
}

/** The names of a result's columns. @throws with the problem, when there is one. */
export function columnNames(result: QueryResult): string[] {
  if (result.kind === 'problem') throw new Error(JSON.stringify(result.problem));
  return result.columns.map(({ name }) => name);
}

/** The problem of a query on the small tables. @throws when there is none. */
export function problemOf(text: string, data: HuntingData = small) {
  const result = run(text, data);
  if (result.kind === 'rows') throw new Error(`This ran: ${text}`);
  return result.problem;
}

/** A customer's tables with all alerts in them, at the time of the notification or so much later. */
export function dataOf(id: CustomerId, portal: PortalKind = 'new', later = 0): HuntingData {
  const customer = customers[id];
  const alerts = {
    names: ['notification', ...ordinaryAlertKinds] as const,
    titleOf: (name: string) => (name === 'notification' ? 'Operator preparing ransomware' : name),
  };
  return tablesOf(customer, alerts, customer.notification.raisedAt + later, portal);
}
