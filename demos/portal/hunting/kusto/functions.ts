import type { ColumnType, Value } from './values.ts';

/** A function of values in one row. */
interface ScalarFunction {
  /** The types of its arguments; `any` takes all. */
  readonly takes: readonly (ColumnType | 'any')[];
  readonly gives: ColumnType;
  readonly call: (now: number, argument: Value) => Value;
}

const isEmpty = (value: Value) => value === null || value === '';

/** The functions that the subset knows, aggregates aside. */
export const functions: ReadonlyMap<string, ScalarFunction> = new Map<string, ScalarFunction>([
  [
    'ago',
    {
      takes: ['timespan'],
      gives: 'datetime',
      call: (now, span) => (typeof span === 'number' ? now - span : null),
    },
  ],
  ['now', { takes: [], gives: 'datetime', call: (now) => now }],
  ['isempty', { takes: ['any'], gives: 'bool', call: (_, value) => isEmpty(value) }],
  ['isnotempty', { takes: ['any'], gives: 'bool', call: (_, value) => !isEmpty(value) }],
  ['isnull', { takes: ['any'], gives: 'bool', call: (_, value) => value === null }],
  ['isnotnull', { takes: ['any'], gives: 'bool', call: (_, value) => value !== null }],
  ['not', { takes: ['bool'], gives: 'bool', call: (_, value) => (value === null ? null : !value) }],
]);

/** The functions that make one value of many rows (`aggregates.ts`). */
export const aggregateNames = ['count', 'countif', 'dcount', 'dcountif', 'make_set', 'min', 'max'] as const;
export type AggregateName = (typeof aggregateNames)[number];

/** Whether a name is that of an aggregate. */
export const isAggregate = (name: string): name is AggregateName =>
  (aggregateNames as readonly string[]).includes(name);
