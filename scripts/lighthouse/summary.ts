import type { PageKind } from '../../tests/support/built-site.ts';
import {
  type Category,
  categories,
  type Form,
  forms,
  ownBars,
  scoreBar,
  type Timing,
  timeBarsOf,
  timings,
} from './bars.ts';
import type { Result } from './results.ts';

/** The worst of something, and a page that has it. */
export interface Worst {
  readonly value: number;
  readonly page: string;
  readonly bar?: number | undefined;
}

/** The worst of everything over pages that have the same bars. */
export interface Minima {
  readonly form: Form;
  /** The kind of page, when it has bars of its own. */
  readonly kind?: PageKind;
  readonly pages: number;
  readonly scores: Readonly<Record<Category, Worst>>;
  readonly times: Readonly<Record<Timing, Worst>>;
}

type Looked = Result & Required<Pick<Result, 'scores' | 'times'>>;

const timingNames = Object.keys(timings) as Timing[];

function record<K extends string, V>(keys: readonly K[], read: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, read(key)])) as Record<K, V>;
}

const hasOwnBars = ({ kind, form }: Pick<Result, 'kind' | 'form'>) =>
  ownBars.some((own) => own.kind === kind && own.form === form);

function minimaIn(results: readonly Looked[]): Minima[] {
  const [first] = results;
  if (!first) return [];
  const { form, kind } = first;
  const worst = (read: (result: Looked) => number, sign: 1 | -1, bar: number | undefined): Worst =>
    results
      .map((result) => ({ value: read(result), page: result.page, bar }))
      .reduce((one, other) => (sign * (other.value - one.value) < 0 ? other : one));
  return [
    {
      form,
      ...(hasOwnBars(first) && { kind }),
      pages: results.length,
      scores: record(categories, (name) => worst(({ scores }) => scores[name], 1, scoreBar)),
      times: record(timingNames, (name) =>
        worst(({ times }) => times[name], -1, timeBarsOf(kind, form)[name]),
      ),
    },
  ];
}

/**
 * The least scores and the longest times over all pages: by device, and apart for a kind of page that has bars of its
 * own. Where nothing was measured there is nothing to tell.
 */
export function minimaOf(results: readonly Result[]): Minima[] {
  const looked = results.filter((result): result is Looked => Boolean(result.scores && result.times));
  return forms.flatMap((form) => {
    const these = looked.filter((result) => result.form === form);
    const apart = [...new Set(these.filter(hasOwnBars).map(({ kind }) => kind))];
    return [
      ...minimaIn(these.filter((result) => !hasOwnBars(result))),
      ...apart.flatMap((kind) => minimaIn(these.filter((result) => result.kind === kind))),
    ];
  });
}

const barIn = ({ bar }: Worst) => (bar === undefined ? '' : ` (bar ${bar})`);

/** How fast the machine was meanwhile, so that times of two runs can be held against each other. */
function paceLines(results: readonly Result[]): string[] {
  const paces = results.flatMap(({ pace = [] }) => pace).sort((one, other) => one - other);
  const at = (share: number) => paces[Math.floor(share * (paces.length - 1))];
  return paces.length === 0
    ? []
    : [`BenchmarkIndex of the machine: ${at(0)} at least, ${at(0.5)} in the middle, ${at(1)} at most`];
}

/** The minima in words, with the bar of each. */
export function minimaLines(results: readonly Result[], pages: number): string[] {
  const again = results.filter(({ runs }) => runs > 1).length;
  return [
    ...minimaOf(results).flatMap(({ form, kind, pages: measured, scores, times }) => [
      `${form}, ${kind ? `${measured} of kind ${kind}, which has bars of its own` : `${measured} of ${pages} pages`}:`,
      ...categories.map(
        (name) => `  least ${name}: ${scores[name].value}${barIn(scores[name])}, ${scores[name].page}`,
      ),
      ...timingNames.map((name) => {
        const unit = name === 'cls' ? '' : ' ms';
        return `  most ${name}: ${times[name].value}${unit}${barIn(times[name])}, ${times[name].page}`;
      }),
    ]),
    ...paceLines(results),
    `Measured more than once, since a machine with few cores can make a page slower than it is: ${again}`,
  ];
}

/** What Lighthouse would rather have otherwise though it counts for no score: each once, with how often and where. */
export function remarkLines(results: readonly Result[]): string[] {
  const pagesOf = new Map<string, { first: string; text: string; count: number }>();
  for (const { page, form, remarks } of results)
    for (const text of remarks) {
      const [id = ''] = text.split(':');
      const known = pagesOf.get(id);
      pagesOf.set(
        id,
        known ? { ...known, count: known.count + 1 } : { first: `${form} ${page}`, text, count: 1 },
      );
    }
  return [...pagesOf.values()].map(
    ({ first, text, count }) => `remark, ${count} times, first on ${first}: ${text}`,
  );
}
