/** What may be reached at most, and what one aims at. */
export interface Budget {
  must: number;
  aim?: number;
}

/** One thing that was measured, with its budget where it has one. */
export interface Line {
  what: string;
  measured: number;
  budget: Budget | undefined;
}

/** A line of the table. Without a budget it is told and not judged. */
export const row = (what: string, measured: number, budget?: Budget): Line => ({ what, measured, budget });

/** Whether a budget is kept. What could not be measured keeps none. */
const isKept = ({ measured, budget }: Line) => budget !== undefined && measured <= budget.must;

const shown = (value: number | undefined) =>
  value === undefined ? '' : Number.isInteger(value) ? String(value) : value.toFixed(1);

/** The table as text, and how many budgets are kept and not. */
export function table(lines: readonly Line[]): { text: string; passed: number; failed: number } {
  const judged = lines.filter(({ budget }) => budget !== undefined);
  const passed = judged.filter(isKept).length;
  const verdict = (line: Line) => (line.budget === undefined ? '' : isKept(line) ? 'kept' : 'OVER');
  const cells = [
    ['', 'must', 'aim', 'measured', ''],
    ...lines.map((line) => [
      line.what,
      shown(line.budget?.must),
      shown(line.budget?.aim),
      shown(line.measured),
      verdict(line),
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((cell) => cell[column]?.length ?? 0)));
  const text = cells
    .map((cell) =>
      cell
        .map((value, column) =>
          column === 0 ? value.padEnd(widths[0] ?? 0) : value.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
  return { text, passed, failed: judged.length - passed };
}
