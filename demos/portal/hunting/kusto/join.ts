import type { Step } from './ast.ts';
import { fail } from './problem.ts';
import { columnNamed, type World } from './scope.ts';
import { type Column, comparable, keyOf, missing, type Row, type Table } from './values.ts';

type Join = Extract<Step, { kind: 'join' }>;

/** A name that no column has yet: Kusto puts 1 after it, or the next number. */
function freshName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let number = 1;
  while (taken.has(name + number)) number += 1;
  return name + number;
}

function columnsOf(left: Table, right: Table): Column[] {
  const taken = new Set(left.columns.map(({ name }) => name));
  const added = right.columns.map(({ name, type }) => {
    const fresh = freshName(name, taken);
    taken.add(fresh);
    return { name: fresh, type };
  });
  return [...left.columns, ...added];
}

/** The rows by the values in the columns at `indices`. Rows with a null there match nothing and are left out. */
function grouped(rows: readonly Row[], indices: readonly number[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = joinKey(row, indices);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function joinKey(row: Row, indices: readonly number[]): string | null {
  const values = indices.map((index) => row[index] ?? null);
  return values.includes(null) ? null : keyOf(values);
}

/**
 * Joins two tables on columns of the same name, which both keep: the right one's gets another name.
 * `innerunique`, which Kusto takes where no kind is named, keeps one left row for each key.
 * @throws QueryError where a column is missing or the types differ, or the result grows too large.
 */
export function join({ flavour, on, ...span }: Join, left: Table, right: Table, { budget }: World): Table {
  const leftKeys = on.map((name) => columnNamed(name, left.columns));
  const rightKeys = on.map((name) => columnNamed(name, right.columns));
  for (const [index, name] of on.entries()) {
    const one = left.columns[leftKeys[index] ?? 0]?.type ?? 'string';
    const other = right.columns[rightKeys[index] ?? 0]?.type ?? 'string';
    if (!comparable(one, other)) fail('typesDiffer', { operator: 'join', left: one, right: other }, name);
  }
  const columns = columnsOf(left, right);
  const groups = grouped(right.rows, rightKeys);
  const none: Row[] = flavour === 'leftouter' ? [right.columns.map(({ type }) => missing(type))] : [];
  const leftRows =
    flavour === 'innerunique'
      ? [...grouped(left.rows, leftKeys).values()].flatMap(([first]) => (first ? [first] : []))
      : left.rows;
  const rows: Row[] = [];
  for (const row of leftRows) {
    const key = joinKey(row, leftKeys);
    const matches = (key === null ? undefined : groups.get(key)) ?? none;
    budget.spend(matches.length * columns.length, span);
    for (const match of matches) rows.push([...row, ...match]);
  }
  return { columns, rows };
}
