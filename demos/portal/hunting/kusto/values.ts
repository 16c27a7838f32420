/** The types of Kusto that the tables use. Text is never null in Kusto: what is missing is the empty text. */
export type ColumnType = 'string' | 'long' | 'int' | 'bool' | 'datetime' | 'timespan' | 'dynamic' | 'real';

/** A cell. A datetime is milliseconds since 1970, UTC; a timespan is milliseconds; a dynamic is a list. */
export type Value = string | number | boolean | null | readonly Value[];

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

/** Cells in the order of the columns: a column's name comes from outside and is never used as a key. */
export type Row = readonly Value[];

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

const numbers: ReadonlySet<ColumnType> = new Set(['long', 'int', 'real']);

/** Whether it is one of the types of numbers, which Kusto converts into each other. */
export const isNumber = (type: ColumnType) => numbers.has(type);

/** Whether values of the two types can be compared for being equal. */
export const comparable = (left: ColumnType, right: ColumnType) =>
  left !== 'dynamic' && (left === right || (isNumber(left) && isNumber(right)));

/** The value that stands for none: empty text, for other types null. */
export const missing = (type: ColumnType): Value => (type === 'string' ? '' : null);

/** The same text for the same values, and for no others: what rows are grouped and joined by. */
export const keyOf = (values: readonly Value[]) => JSON.stringify(values);

/** Below zero when `left` comes first. Null comes before everything; both must be of comparable types. */
export function compare(left: Value, right: Value): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  return left < right ? -1 : 1;
}

function timespanText(time: number): string {
  const clock = new Date(Math.abs(time) % 86_400_000).toISOString().slice(11, 19);
  const days = Math.floor(Math.abs(time) / 86_400_000);
  return `${time < 0 ? '-' : ''}${days ? `${days}.` : ''}${clock}`;
}

/** A cell as the result shows it, the same in every language: `2021-10-14 06:20:00`, `["a","b"]`; null is empty. */
export function cellText(value: Value, type: ColumnType): string {
  if (value === null) return '';
  if (typeof value === 'object') return JSON.stringify(value);
  if (typeof value !== 'number') return String(value);
  if (type === 'timespan') return timespanText(value);
  if (type !== 'datetime') return String(value);
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 19).replace('T', ' ');
}
