import type { Name } from './ast.ts';
import type { Budget } from './budget.ts';
import { fail, failUnknown } from './problem.ts';
import type { Column, ColumnType, Row, Table, Value } from './values.ts';

/** An expression that is understood: its type, and its value in a row. */
export interface Bound {
  readonly type: ColumnType;
  readonly of: (row: Row) => Value;
}

/** What is the same for the whole query. */
export interface World {
  /** The tables that exist, and those that earlier `let`s have made. */
  readonly tables: ReadonlyMap<string, Table>;
  readonly scalars: ReadonlyMap<string, Bound>;
  /** Names of tables that only the other portal has. */
  readonly elsewhere: readonly string[];
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  readonly budget: Budget;
}

/** What an expression can name: columns first, then what the query has defined. */
export interface Scope {
  readonly columns: readonly Column[];
  readonly world: World;
}

/** Finds a table by its name. @throws QueryError when there is none. */
export function tableNamed({ name, ...span }: Name, world: World): Table {
  const table = world.tables.get(name);
  if (table) return table;
  if (world.scalars.has(name)) fail('tableExpected', { found: name }, span);
  if (world.elsewhere.includes(name)) fail('tableOfOtherPortal', { found: name }, span);
  return failUnknown('Table', name, [...world.tables.keys()], span);
}

/** Where a column stands. @throws QueryError when there is none of that name. */
export function columnNamed({ name, ...span }: Name, columns: readonly Column[]): number {
  const index = columns.findIndex((column) => column.name === name);
  const known = columns.map((column) => column.name);
  return index === -1 ? failUnknown('Column', name, known, span) : index;
}

/** What a name stands for in each row. @throws QueryError when it stands for nothing, or for a table. */
export function valueNamed(name: Name, { columns, world }: Scope): Bound {
  const scalar = world.scalars.get(name.name);
  const isColumn = columns.some((column) => column.name === name.name);
  if (!isColumn && scalar) return scalar;
  if (!isColumn && world.tables.has(name.name)) fail('valueExpected', { found: name.name }, name);
  const index = columnNamed(name, columns);
  const type = columns[index]?.type ?? 'string';
  return { type, of: (row) => row[index] ?? null };
}
