import { bindAggregate } from './aggregates.ts';
import type { Item, Pipeline, SortKey, Step } from './ast.ts';
import { bind, bindCondition } from './expressions.ts';
import { aggregateNames } from './functions.ts';
import { join } from './join.ts';
import { fail } from './problem.ts';
import { type Bound, type Scope, tableNamed, type World } from './scope.ts';
import { type Column, compare, keyOf, type Row, type Table } from './values.ts';

/** A column that is made anew: where it stands is where it is in the list. */
interface Made {
  readonly column: Column;
  readonly of: Bound['of'];
}

/** Understands the items of a list. What has no name is called by its number. @throws QueryError */
function made(items: readonly Item[], scope: Scope): Made[] {
  const taken = new Set<string>();
  return items.map(({ name, value }, index) => {
    const { type, of } = bind(value, scope);
    const called = name?.name ?? (value.kind === 'name' ? value.name : `Column${index + 1}`);
    if (taken.has(called)) fail('nameTaken', { found: called }, name ?? value);
    taken.add(called);
    return { column: { name: called, type }, of };
  });
}

const columnsOf = (list: readonly Made[]) => list.map(({ column }) => column);
const rowOf = (list: readonly Made[], row: Row) => list.map(({ of }) => of(row));

/** The first of those rows that are the same. */
function distinctRows(rows: readonly Row[]): Row[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const { size } = seen;
    return seen.add(keyOf(row)).size > size;
  });
}

/** Columns that are there already go away and come back at the end, as in Kusto. */
function extend(items: readonly Item[], scope: Scope, { rows }: Table): Table {
  const added = made(items, scope);
  const names = new Set(columnsOf(added).map(({ name }) => name));
  const kept = scope.columns.flatMap((column, index) => (names.has(column.name) ? [] : [{ column, index }]));
  return {
    columns: [...kept.map(({ column }) => column), ...columnsOf(added)],
    rows: rows.map((row) => [...kept.map(({ index }) => row[index] ?? null), ...rowOf(added, row)]),
  };
}

function summarize(step: Extract<Step, { kind: 'summarize' }>, scope: Scope, { rows }: Table): Table {
  const by = made(step.by, scope);
  const taken = new Set(columnsOf(by).map(({ name }) => name));
  const results = step.items.map(({ name, value }) => {
    if (value.kind !== 'call')
      return fail('aggregateExpected', { supported: aggregateNames.join(', ') }, value);
    const aggregate = bindAggregate(value, scope);
    const called = name?.name ?? aggregate.name;
    if (taken.has(called)) fail('nameTaken', { found: called }, name ?? value);
    taken.add(called);
    return { column: { name: called, type: aggregate.bound.type }, of: aggregate.bound.of };
  });
  const groups = new Map<string, { key: Row; rows: Row[] }>();
  // Without `by` there is one group, even of no rows.
  if (by.length === 0) groups.set(keyOf([]), { key: [], rows: [] });
  for (const row of rows) {
    const key = rowOf(by, row);
    const text = keyOf(key);
    const group = groups.get(text);
    if (group) group.rows.push(row);
    else groups.set(text, { key, rows: [row] });
  }
  return {
    columns: [...columnsOf(by), ...results.map(({ column }) => column)],
    rows: [...groups.values()].map((group) => [...group.key, ...results.map(({ of }) => of(group.rows))]),
  };
}

/** Nulls come last downwards and first upwards; rows that are equal stay in their order. */
function sort(keys: readonly SortKey[], scope: Scope, rows: readonly Row[]): Row[] {
  const bounds = keys.map(({ value, descending }) => {
    const bound = bind(value, scope);
    if (bound.type === 'dynamic')
      fail('typesDiffer', { operator: 'order', left: 'dynamic', right: 'dynamic' }, value);
    return { of: bound.of, sign: descending ? -1 : 1 };
  });
  return rows
    .map((row) => ({ row, values: bounds.map(({ of }) => of(row)) }))
    .sort((one, other) => {
      for (const [index, { sign }] of bounds.entries()) {
        const order = compare(one.values[index] ?? null, other.values[index] ?? null);
        if (order !== 0) return sign * order;
      }
      return 0;
    })
    .map(({ row }) => row);
}

function runStep(step: Step, table: Table, world: World): Table {
  const { columns, rows } = table;
  const scope = { columns, world };
  switch (step.kind) {
    case 'where': {
      const condition = bindCondition(step.condition, scope, step.kind);
      return { columns, rows: rows.filter((row) => condition.of(row) === true) };
    }
    case 'project':
    case 'distinct': {
      const list = made(step.items, scope);
      const projected = rows.map((row) => rowOf(list, row));
      return {
        columns: columnsOf(list),
        rows: step.kind === 'project' ? projected : distinctRows(projected),
      };
    }
    case 'extend':
      return extend(step.items, scope, table);
    case 'summarize':
      return summarize(step, scope, table);
    case 'join':
      return join(step, table, runPipeline(step.right, world), world);
    case 'order':
      return { columns, rows: sort(step.keys, scope, rows).slice(0, step.keep) };
    case 'take':
      return { columns, rows: rows.slice(0, step.keep) };
    case 'count':
      return { columns: [{ name: 'Count', type: 'long' }], rows: [[rows.length]] };
  }
}

/**
 * Runs a pipeline from its table to its end.
 * @throws QueryError
 */
export function runPipeline({ source, steps }: Pipeline, world: World): Table {
  let table = source.kind === 'name' ? tableNamed(source, world) : runPipeline(source, world);
  for (const step of steps) {
    table = runStep(step, table, world);
    world.budget.spend((table.rows.length + 1) * table.columns.length, step);
  }
  return table;
}
