import type { Line, Measured } from './lines.ts';

const columns = [
  'What',
  'Unit',
  'Must',
  'Aim',
  'Held',
  'Least',
  'Median',
  'Most',
  'Where most',
  'Over the aim',
];
const numeric = new Set(['Must', 'Aim', 'Held', 'Least', 'Median', 'Most', 'Over the aim']);

const number = (value: number) => value.toLocaleString('en');

/** The middle of some values in order; the mean of both where two are. */
function median(ordered: readonly Measured[]): number {
  const at = (index: number) => ordered[Math.floor(index)]?.value ?? 0;
  const middle = (ordered.length - 1) / 2;
  return Math.round((at(middle) + at(middle + 0.5)) / 2);
}

function row({ what, unit, budget, measured }: Line): string[] {
  const ordered = measured.toSorted((one, other) => one.value - other.value);
  const [least, most] = [ordered.at(0), ordered.at(-1)];
  const over = ordered.filter(({ value }) => value > budget.aim).length;
  return [
    what,
    unit,
    ...[budget.must, budget.aim, budget.held].map(number),
    ...[least?.value ?? 0, median(ordered), most?.value ?? 0].map(number),
    // Where all are alike, none of them has most.
    least?.value === most?.value ? '' : (most?.where ?? ''),
    `${over} of ${ordered.length}`,
  ];
}

/** The lines as a table in Markdown. Nothing is left out: a line with nothing measured shows zeros. */
export function weightTable(lines: readonly Line[]): string {
  const rule = columns.map((name) => (numeric.has(name) ? '--:' : '---'));
  return [columns, rule, ...lines.map(row)].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A sentence for each thing that weighs more than it is held at. */
export const tooHeavy = (lines: readonly Line[]): string[] =>
  lines.flatMap(({ what, unit, budget, measured }) =>
    measured
      .filter(({ value }) => value > budget.held)
      .map(({ where, value }) =>
        `${where}: ${what} ${number(value)} ${unit}, held at ${number(budget.held)}.`.replace(' ,', ','),
      ),
  );
