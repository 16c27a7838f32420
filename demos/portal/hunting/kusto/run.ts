import { Budget } from './budget.ts';
import { bind } from './expressions.ts';
import { runPipeline } from './operators.ts';
import { parse } from './parser.ts';
import { fail, type Problem, QueryError } from './problem.ts';
import type { Bound, World } from './scope.ts';
import type { Column, Row, Table } from './values.ts';

/** So many rows are shown at most, as in the service (facts 4.9). */
export const rowLimit = 10_000;

/** What a query runs on. */
export interface HuntingData {
  /** The tables of the portal, by name. */
  readonly tables: ReadonlyMap<string, Table>;
  /** Names of tables that only the other portal has. */
  readonly elsewhere: readonly string[];
  /** What `ago()` counts from: the simulation's clock, in milliseconds since 1970, UTC. */
  readonly now: number;
}

export type QueryResult =
  | {
      readonly kind: 'rows';
      readonly columns: readonly Column[];
      readonly rows: readonly Row[];
      /** How many there were before they were cut off at {@link rowLimit}. */
      readonly total: number;
    }
  | { readonly kind: 'problem'; readonly problem: Problem };

function evaluate(text: string, { tables: given, elsewhere, now }: HuntingData): Table {
  const query = parse(text);
  const tables = new Map(given);
  const scalars = new Map<string, Bound>();
  const world: World = { tables, scalars, elsewhere, now, budget: new Budget() };
  for (const { name, value } of query.lets) {
    if (tables.has(name.name) || scalars.has(name.name)) fail('nameTaken', { found: name.name }, name);
    const source = value.kind === 'pipeline' && value.steps.length === 0 ? value.source : null;
    const alias = source?.kind === 'name' ? scalars.get(source.name) : undefined;
    if (alias) scalars.set(name.name, alias);
    else if (value.kind === 'pipeline') tables.set(name.name, runPipeline(value, world));
    else {
      const bound = bind(value, { columns: [], world });
      const constant = bound.of([]);
      scalars.set(name.name, { type: bound.type, of: () => constant });
    }
  }
  return runPipeline(query.body, world);
}

/**
 * Runs a query of the hunting page: a subset of Kusto, computed from the rows it is given. Any text may be given;
 * what is wrong with it comes back as a problem, and nothing is thrown.
 */
export function run(text: string, data: HuntingData): QueryResult {
  try {
    const { columns, rows } = evaluate(text, data);
    return { kind: 'rows', columns, rows: rows.slice(0, rowLimit), total: rows.length };
  } catch (error) {
    if (error instanceof QueryError) return { kind: 'problem', problem: error.problemIn(text) };
    throw error;
  }
}
