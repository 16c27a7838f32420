import type { Expression, Item } from './ast.ts';
import type { Cursor } from './cursor.ts';
import type { Token } from './lexer.ts';

/** The comparisons whose right side is one value. */
const comparisons: ReadonlySet<string> = new Set(
  ['==', '!=', '=~', '!~', '>', '>=', '<', '<='].concat(
    ['has', 'contains', 'startswith', 'endswith'].flatMap((word) => [word, `!${word}`]),
  ),
);

/** Those whose right side is a list. */
const lists: ReadonlySet<string> = new Set(['in', '!in', 'in~', '!in~', 'between', '!between']);

/** Words that cannot be the name of a column or a function where a value is expected. */
const reserved: ReadonlySet<string> = new Set([
  'and',
  'or',
  'by',
  'on',
  'asc',
  'desc',
  ...comparisons,
  ...lists,
]);

function binary(left: Expression, operator: Token, right: Expression): Expression {
  return { kind: 'binary', operator: operator.text, left, right, start: operator.start, end: operator.end };
}

function parseOperand(cursor: Cursor): Expression {
  const token = cursor.peek();
  const { start, end } = token;
  switch (token.kind) {
    case 'string':
    case 'long':
    case 'real':
    case 'timespan':
    case 'datetime':
      cursor.next();
      return { kind: 'literal', type: token.kind, value: token.value, start, end };
    case 'name': {
      if (reserved.has(token.text)) return cursor.fail('Expression');
      const { name } = cursor.name();
      if (name === 'true' || name === 'false')
        return { kind: 'literal', type: 'bool', value: name === 'true', start, end };
      if (!cursor.take('(')) return { kind: 'name', name, start, end };
      const args = cursor.is(')') ? [] : cursor.within(() => cursor.list(() => parseExpression(cursor)));
      return { kind: 'call', name, args, start, end: cursor.expect(')').end };
    }
    default: {
      if (!cursor.take('(')) return cursor.fail('Expression');
      const inner = cursor.within(() => parseExpression(cursor));
      cursor.expect(')');
      return inner;
    }
  }
}

function parseSum(cursor: Cursor): Expression {
  const operand = () => parseOperand(cursor);
  return cursor.chain(operand, ['+', '-'], (left, operator) => binary(left, operator, operand()));
}

function parseItems(cursor: Cursor, operator: string): Expression[] {
  if (!operator.includes('between')) return cursor.list(() => parseSum(cursor));
  const low = parseSum(cursor);
  cursor.expect('..');
  return [low, parseSum(cursor)];
}

function parseComparison(cursor: Cursor): Expression {
  const left = parseSum(cursor);
  const operator = cursor.peek();
  if (operator.kind !== 'name' && operator.kind !== 'symbol') return left;
  if (comparisons.has(operator.text)) return binary(left, cursor.next(), parseSum(cursor));
  if (!lists.has(operator.text)) return left;
  cursor.next();
  cursor.expect('(');
  const items = cursor.within(() => parseItems(cursor, operator.text));
  cursor.expect(')');
  return { kind: 'list', operator: operator.text, left, items, start: operator.start, end: operator.end };
}

/**
 * Reads an expression: `or` binds weakest, then `and`, comparisons, `+` and `-`.
 * @throws QueryError
 */
export function parseExpression(cursor: Cursor): Expression {
  const comparison = () => parseComparison(cursor);
  const conjunction = () =>
    cursor.chain(comparison, ['and'], (left, operator) => binary(left, operator, comparison()));
  return cursor.chain(conjunction, ['or'], (left, operator) => binary(left, operator, conjunction()));
}

/** Reads `Name = expression`, or an expression alone. @throws QueryError */
export function parseItem(cursor: Cursor): Item {
  if (!cursor.is('=', 1)) return { name: null, value: parseExpression(cursor) };
  const name = cursor.name();
  cursor.expect('=');
  return { name, value: parseExpression(cursor) };
}
