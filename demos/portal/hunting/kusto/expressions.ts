import type { Call, Expression } from './ast.ts';
import { comparisons, folded } from './comparisons.ts';
import { aggregateNames, functions, isAggregate } from './functions.ts';
import { fail, failUnknown, type Span } from './problem.ts';
import { type Bound, type Scope, valueNamed } from './scope.ts';
import { type ColumnType, comparable, compare, isNumber, type Value } from './values.ts';

type Binary = Extract<Expression, { kind: 'binary' }>;
type List = Extract<Expression, { kind: 'list' }>;

const bool = (of: Bound['of']): Bound => ({ type: 'bool', of });

function differ(operator: string, left: ColumnType, right: ColumnType, span: Span): never {
  return fail('typesDiffer', { operator, left, right }, span);
}

/** Understands an expression that decides about rows. @throws QueryError unless it is true or false. */
export function bindCondition(expression: Expression, scope: Scope, operator: string): Bound {
  const bound = bind(expression, scope);
  if (bound.type !== 'bool') fail('conditionExpected', { operator, type: bound.type }, expression);
  return bound;
}

/** `and` and `or`: `decisive` is the value that settles it; a null leaves open what the other does not settle. */
function bindLogical({ operator, left, right }: Binary, scope: Scope): Bound {
  const one = bindCondition(left, scope, operator);
  const other = bindCondition(right, scope, operator);
  const decisive = operator === 'or';
  return bool((row) => {
    const first = one.of(row);
    if (first === decisive) return decisive;
    const second = other.of(row);
    if (second === decisive) return decisive;
    return first === null || second === null ? null : !decisive;
  });
}

/** The type of a sum or a difference, or null where there is none. */
function sumType(operator: string, left: ColumnType, right: ColumnType): ColumnType | null {
  if (isNumber(left) && isNumber(right)) return left === 'real' || right === 'real' ? 'real' : 'long';
  if (left === 'timespan' && right === 'timespan') return 'timespan';
  if (left === 'datetime' && right === 'timespan') return 'datetime';
  if (left === 'timespan' && right === 'datetime' && operator === '+') return 'datetime';
  return left === 'datetime' && right === 'datetime' && operator === '-' ? 'timespan' : null;
}

function bindBinary(expression: Binary, scope: Scope): Bound {
  const { operator } = expression;
  if (operator === 'and' || operator === 'or') return bindLogical(expression, scope);
  const left = bind(expression.left, scope);
  const right = bind(expression.right, scope);
  const comparison = comparisons.get(operator);
  if (comparison) {
    if (!comparison.takes(left.type, right.type)) differ(operator, left.type, right.type, expression);
    const { test, oneNull = null } = comparison;
    return bool((row) => {
      const one = left.of(row);
      const other = right.of(row);
      if (one === null || other === null) return one === other ? null : oneNull;
      return test(one, other);
    });
  }
  const type =
    sumType(operator, left.type, right.type) ?? differ(operator, left.type, right.type, expression);
  const sign = operator === '-' ? -1 : 1;
  return {
    type,
    of: (row) => {
      const one = left.of(row);
      const other = right.of(row);
      return typeof one === 'number' && typeof other === 'number' ? one + sign * other : null;
    },
  };
}

function bindBetween({ operator, left, items, ...span }: List, scope: Scope): Bound {
  const value = bind(left, scope);
  const ends = items.map((item) => bind(item, scope));
  const sortable = isNumber(value.type) || value.type === 'datetime' || value.type === 'timespan';
  for (const end of ends)
    if (!sortable || !comparable(value.type, end.type)) differ(operator, value.type, end.type, span);
  const inside = operator === 'between';
  return bool((row) => {
    const at = value.of(row);
    const [low = null, high = null] = ends.map((end) => end.of(row));
    if (at === null || low === null || high === null) return null;
    return (compare(low, at) <= 0 && compare(at, high) <= 0) === inside;
  });
}

/** The one column of the table that is the whole list of an `in`, or null when the list holds values. */
function tableAsList(
  { items }: List,
  { columns, world }: Scope,
): { type: ColumnType; values: Value[] } | null {
  const [only] = items;
  if (only?.kind !== 'name' || columns.some(({ name }) => name === only.name)) return null;
  const table = world.tables.get(only.name);
  if (!table) return null;
  const [column] = table.columns;
  if (table.columns.length !== 1 || !column)
    return fail('oneColumnExpected', { found: only.name, columns: table.columns.length }, only);
  return { type: column.type, values: table.rows.map(([value = null]) => value) };
}

function bindIn(expression: List, scope: Scope): Bound {
  const { operator, left, items, ...span } = expression;
  const value = bind(left, scope);
  const insensitive = operator.endsWith('~');
  if (insensitive && value.type !== 'string') differ(operator, value.type, 'string', span);
  const fold = (cell: Value) => (insensitive ? folded(cell) : cell);
  const check = (type: ColumnType, at: Span) =>
    comparable(value.type, type) || differ(operator, value.type, type, at);
  const answer = operator.startsWith('!') ? ([true, false] as const) : ([false, true] as const);

  const table = tableAsList(expression, scope);
  if (table) {
    check(table.type, span);
    const known = new Set(table.values.map(fold));
    return bool((row) => answer[known.has(fold(value.of(row))) ? 1 : 0]);
  }
  const bounds = items.map((item) => {
    const bound = bind(item, scope);
    check(bound.type, item);
    return bound;
  });
  return bool((row) => {
    const cell = fold(value.of(row));
    return answer[bounds.some((bound) => fold(bound.of(row)) === cell) ? 1 : 0];
  });
}

/** Checks how many arguments there are. @throws QueryError when it is not between `least` and `most`. */
export function checkCount({ name, args, ...span }: Call, least: number, most: number): void {
  if (args.length >= least && args.length <= most) return;
  const expected = least === most ? String(least) : `${least}–${most}`;
  fail('argumentCount', { name, expected, found: args.length }, span);
}

function bindCall(call: Call, scope: Scope): Bound {
  const { name, args, ...span } = call;
  if (isAggregate(name)) fail('aggregateElsewhere', { found: name }, span);
  const known = functions.get(name);
  if (!known) return failUnknown('Function', name, [...functions.keys(), ...aggregateNames], span);
  checkCount(call, known.takes.length, known.takes.length);
  const bounds = args.map((argument, index) => {
    const bound = bind(argument, scope);
    const expected = known.takes[index] ?? 'any';
    if (expected !== 'any' && expected !== bound.type)
      fail('argumentType', { name, expected, found: bound.type }, argument);
    return bound;
  });
  return {
    type: known.gives,
    of: (row) => known.call(scope.world.now, bounds[0]?.of(row) ?? null),
  };
}

/**
 * Understands an expression: finds what its names stand for, and checks the types.
 * @throws QueryError
 */
export function bind(expression: Expression, scope: Scope): Bound {
  switch (expression.kind) {
    case 'name':
      return valueNamed(expression, scope);
    case 'literal':
      return { type: expression.type, of: () => expression.value };
    case 'call':
      return bindCall(expression, scope);
    case 'binary':
      return bindBinary(expression, scope);
    case 'list':
      return expression.operator.endsWith('between')
        ? bindBetween(expression, scope)
        : bindIn(expression, scope);
  }
}
