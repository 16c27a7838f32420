import type { Customer, CustomerId, OrdinaryAlertKind } from '../../customers/customer.ts';
import type { HuntingData } from '../kusto/run.ts';
import { type Column, type ColumnType, missing, type Table, type Value } from '../kusto/values.ts';
import { bjorkhamraEvents } from '../rows/bjorkhamra.ts';
import { fjallbrisEvents } from '../rows/fjallbris.ts';
import { lovasenEvents } from '../rows/lovasen.ts';
import { tallvikEvents } from '../rows/tallvik.ts';
import { alertEvidence, alertInfo, deviceAlertEvents, type TitledAlert } from './alerts.ts';
import {
  hasTable,
  type PortalKind,
  type RecordedEvents,
  schemas,
  type TableName,
  tableNames,
} from './schemas.ts';

/** An alert by what it is called among the customer's own. */
export type AlertName = 'notification' | OrdinaryAlertKind;

/** What the hunting tables must be told about the alerts. */
export interface HuntedAlerts {
  /** Those that exist. */
  readonly names: readonly AlertName[];
  /** A title is a label, so the words are handed in. */
  readonly titleOf: (name: AlertName) => string;
}

const events: Readonly<Record<CustomerId, (customer: Customer) => RecordedEvents>> = {
  lovasen: lovasenEvents,
  tallvik: tallvikEvents,
  bjorkhamra: bjorkhamraEvents,
  fjallbris: fjallbrisEvents,
};

/** Hunting reaches back so far (facts 4.9). */
const reach = 30 * 24 * 60 * 60 * 1000;

/** The columns of a table in their order. */
export function columnsOf(name: TableName): readonly Column[] {
  return Object.entries<ColumnType>(schemas[name]).map(([column, type]) => ({ name: column, type }));
}

type Written = Readonly<Record<string, Value | undefined>>;

/** The table of those rows that can be seen at `now`: what lies ahead and what is too old is left out. */
function table(name: TableName, rows: readonly Written[], now: number): Table {
  const columns = columnsOf(name);
  const seen = rows.filter(({ Timestamp: at }) => typeof at === 'number' && at <= now && at >= now - reach);
  return {
    columns,
    rows: seen.map((row) => columns.map((column) => row[column.name] ?? missing(column.type))),
  };
}

/**
 * The hunting tables of a customer, as they are at a moment.
 * @param now the simulation's clock, in milliseconds since 1970; `ago()` counts from it
 */
export function tablesOf(
  customer: Customer,
  { names, titleOf }: HuntedAlerts,
  now: number,
  portal: PortalKind = 'new',
): HuntingData {
  const alerts = names.map((name): TitledAlert => {
    const alert = name === 'notification' ? customer.notification : customer.ordinaryAlerts[name];
    return { alert, title: titleOf(name) };
  });
  const written: Readonly<Partial<Record<TableName, readonly Written[]>>> = {
    ...events[customer.id](customer),
    AlertInfo: alerts.map(alertInfo),
    AlertEvidence: alerts.flatMap((alert) => alertEvidence(customer, alert)),
    DeviceAlertEvents: alerts.flatMap((alert) => deviceAlertEvents(customer, alert)),
  };
  const here = tableNames.filter((name) => hasTable(portal, name));
  return {
    tables: new Map(here.map((name) => [name, table(name, written[name] ?? [], now)])),
    elsewhere: tableNames.filter((name) => !hasTable(portal, name)),
    now,
  };
}
