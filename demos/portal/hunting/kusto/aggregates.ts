import type { Call } from './ast.ts';
import { bind, bindCondition, checkCount } from './expressions.ts';
import { type AggregateName, aggregateNames, isAggregate } from './functions.ts';
import { fail, failUnknown } from './problem.ts';
import type { Scope } from './scope.ts';
import { type ColumnType, compare, keyOf, type Row, type Value } from './values.ts';

/** An aggregate that is understood: its type, and its value for a group of rows. */
export interface BoundAggregate {
  readonly type: ColumnType;
  readonly of: (rows: readonly Row[]) => Value;
}

interface Aggregate {
  /** How its column is called when the query gives no name: the prefix, then the column it is taken of. */
  readonly prefix: string;
  readonly least: number;
  readonly most: number;
  readonly bind: (call: Call, scope: Scope) => BoundAggregate;
}

/** The values of the first argument in a group, without null: aggregates pass over it. */
function argumentOf(call: Call, scope: Scope) {
  const [first] = call.args;
  const bound = first ? bind(first, scope) : null;
  if (!first || !bound) return fail('argumentCount', { name: call.name, expected: '1', found: 0 }, call);
  const values = (rows: readonly Row[]) => rows.map((row) => bound.of(row)).filter((value) => value !== null);
  return { type: bound.type, values, at: first };
}

/** The rows for which the argument at `index` is true. */
function matching(call: Call, scope: Scope, index: number): (rows: readonly Row[]) => readonly Row[] {
  const argument = call.args[index];
  const condition = argument && bindCondition(argument, scope, call.name);
  return (rows) => rows.filter((row) => condition?.of(row) === true);
}

const distinct = (values: readonly Value[]) => [
  ...new Map(values.map((value) => [keyOf([value]), value])).values(),
];

/** The value that no other goes before in the direction of `sign`. */
function extreme(sign: 1 | -1): Aggregate['bind'] {
  return (call, scope) => {
    const { type, values, at } = argumentOf(call, scope);
    if (type === 'dynamic' || type === 'bool')
      fail(
        'argumentType',
        { name: call.name, expected: 'datetime, timespan, long, string', found: type },
        at,
      );
    const better = (best: Value, value: Value) =>
      best === null || sign * compare(value, best) > 0 ? value : best;
    return { type, of: (rows) => values(rows).reduce<Value>(better, null) };
  };
}

/** How many a set holds at most unless the query says less. */
const setLimit = 1_048_576;

function makeSet(call: Call, scope: Scope): BoundAggregate {
  const { type, values, at } = argumentOf(call, scope);
  if (type === 'dynamic') fail('argumentType', { name: call.name, expected: 'string', found: type }, at);
  const [, size] = call.args;
  const limit = size ? bind(size, scope) : null;
  if (size && (size.kind !== 'literal' || size.type !== 'long'))
    fail('argumentType', { name: call.name, expected: 'long', found: limit?.type ?? '' }, size);
  const most = Number(limit?.of([]) ?? setLimit);
  return { type: 'dynamic', of: (rows) => distinct(values(rows)).slice(0, most) };
}

const count: Aggregate['bind'] = () => ({ type: 'long', of: (rows) => rows.length });

const countif: Aggregate['bind'] = (call, scope) => {
  const chosen = matching(call, scope, 0);
  return { type: 'long', of: (rows) => chosen(rows).length };
};

const dcount: Aggregate['bind'] = (call, scope) => {
  const { values } = argumentOf(call, scope);
  return { type: 'long', of: (rows) => distinct(values(rows)).length };
};

const dcountif: Aggregate['bind'] = (call, scope) => {
  const { values } = argumentOf(call, scope);
  const chosen = matching(call, scope, 1);
  return { type: 'long', of: (rows) => distinct(values(chosen(rows))).length };
};

const aggregates: Readonly<Record<AggregateName, Aggregate>> = {
  count: { prefix: 'count_', least: 0, most: 0, bind: count },
  countif: { prefix: 'countif_', least: 1, most: 1, bind: countif },
  dcount: { prefix: 'dcount_', least: 1, most: 1, bind: dcount },
  dcountif: { prefix: 'dcountif_', least: 2, most: 2, bind: dcountif },
  make_set: { prefix: 'set_', least: 1, most: 2, bind: makeSet },
  min: { prefix: 'min_', least: 1, most: 1, bind: extreme(-1) },
  max: { prefix: 'max_', least: 1, most: 1, bind: extreme(1) },
};

/** Understands an aggregate, and says how its column is called. @throws QueryError */
export function bindAggregate(call: Call, scope: Scope): { name: string; bound: BoundAggregate } {
  if (!isAggregate(call.name)) return failUnknown('Function', call.name, aggregateNames, call);
  const aggregate = aggregates[call.name];
  checkCount(call, aggregate.least, aggregate.most);
  const [first] = call.args;
  const name = aggregate.prefix + (first?.kind === 'name' ? first.name : '');
  return { name, bound: aggregate.bind(call, scope) };
}
