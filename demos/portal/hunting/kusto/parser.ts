import type { Expression, Name, Pipeline, Query, SortKey, Step } from './ast.ts';
import { Cursor } from './cursor.ts';
import { parseExpression, parseItem } from './parse-expression.ts';
import { fail, failUnknown, type Span } from './problem.ts';

const items = (cursor: Cursor) => cursor.list(() => parseItem(cursor));

function sortKey(cursor: Cursor): SortKey {
  const value = parseExpression(cursor);
  // Kusto sorts downwards unless it is told otherwise.
  const ascending = cursor.take('asc');
  if (!ascending) cursor.take('desc');
  return { value, descending: !ascending };
}

function sorted(cursor: Cursor, span: Span, keep: number): Step {
  cursor.expect('by');
  return { ...span, kind: 'order', keys: cursor.list(() => sortKey(cursor)), keep };
}

function join(cursor: Cursor, span: Span): Step {
  let flavour: Name = { kind: 'name', name: 'innerunique', ...span };
  if (cursor.take('kind')) {
    cursor.expect('=');
    flavour = cursor.name();
  }
  if (!joins.includes(flavour.name)) failUnknown('Join', flavour.name, joins, flavour);
  const right = parseSource(cursor);
  cursor.expect('on');
  const on = cursor.list(() => cursor.name());
  return { ...span, kind: 'join', flavour: flavour.name, right: asPipeline(right), on };
}

function summarize(cursor: Cursor, span: Span): Step {
  const aggregates = cursor.is('by') ? [] : items(cursor);
  const by = cursor.take('by') ? items(cursor) : [];
  return { ...span, kind: 'summarize', items: aggregates, by };
}

/** The kinds of `join`; the first is meant where none is named. */
const joins: readonly string[] = ['innerunique', 'inner', 'leftouter'];

const operators: ReadonlyMap<string, (cursor: Cursor, span: Span) => Step> = new Map<
  string,
  (cursor: Cursor, span: Span) => Step
>([
  ['where', (cursor, span) => ({ ...span, kind: 'where', condition: parseExpression(cursor) })],
  ['project', (cursor, span) => ({ ...span, kind: 'project', items: items(cursor) })],
  ['extend', (cursor, span) => ({ ...span, kind: 'extend', items: items(cursor) })],
  ['summarize', summarize],
  ['join', join],
  ['order', (cursor, span) => sorted(cursor, span, Number.POSITIVE_INFINITY)],
  ['sort', (cursor, span) => sorted(cursor, span, Number.POSITIVE_INFINITY)],
  ['take', (cursor, span) => ({ ...span, kind: 'take', keep: cursor.number() })],
  ['limit', (cursor, span) => ({ ...span, kind: 'take', keep: cursor.number() })],
  ['top', (cursor, span) => sorted(cursor, span, cursor.number())],
  ['count', (_, span) => ({ ...span, kind: 'count' })],
  ['distinct', (cursor, span) => ({ ...span, kind: 'distinct', items: items(cursor) })],
]);

function parseStep(cursor: Cursor): Step {
  const supported = [...operators.keys()];
  const { kind, text, start, end } = cursor.peek();
  if (kind === 'end') fail('expectedOperatorAtEnd', { supported: supported.join(', ') }, { start, end });
  if (kind !== 'name')
    fail('expectedOperator', { found: text, supported: supported.join(', ') }, { start, end });
  cursor.next();
  const parse = operators.get(text);
  // Names of other operators may hold hyphens: project-away.
  const rest = cursor.peek(1);
  const hyphened = cursor.is('-') && cursor.peek().start === end && rest.start === end + 1;
  const whole = hyphened ? `${text}-${rest.text}` : text;
  if (!parse || hyphened) failUnknown('Operator', whole, supported, { start, end: start + whole.length });
  return parse(cursor, { start, end });
}

function parseSource(cursor: Cursor): Name | Pipeline {
  if (!cursor.take('(')) return cursor.name();
  const inner = cursor.within(() => parsePipeline(cursor));
  cursor.expect(')');
  return inner;
}

const asPipeline = (source: Name | Pipeline): Pipeline =>
  source.kind === 'pipeline' ? source : { kind: 'pipeline', source, steps: [] };

function parsePipeline(cursor: Cursor): Pipeline {
  const source = parseSource(cursor);
  const steps: Step[] = [];
  while (cursor.take('|')) steps.push(parseStep(cursor));
  return { kind: 'pipeline', source, steps };
}

/** A lone name or what has a pipe after it is a pipeline; whatever else is a value. */
function parseLetValue(cursor: Cursor): Pipeline | Expression {
  const pipeline = cursor.peek().kind === 'name' && (cursor.is('|', 1) || cursor.is(';', 1));
  const literal = cursor.is('true') || cursor.is('false');
  return pipeline && !literal ? parsePipeline(cursor) : parseExpression(cursor);
}

/**
 * Reads a whole query.
 * @throws QueryError at the first word that cannot stand where it stands.
 */
export function parse(text: string): Query {
  const cursor = new Cursor(text);
  const lets: { name: Name; value: Pipeline | Expression }[] = [];
  while (cursor.take('let')) {
    const name = cursor.name();
    cursor.expect('=');
    lets.push({ name, value: parseLetValue(cursor) });
    cursor.expect(';');
  }
  const body = parsePipeline(cursor);
  cursor.take(';');
  return cursor.peek().kind === 'end' ? { lets, body } : cursor.fail({ text: '|' });
}
