import {
  type Category,
  categories,
  type Form,
  forms,
  scoreBar,
  type Timing,
  timeBars,
  timings,
} from './bars.ts';
import type { Result } from './results.ts';

/** The worst of something, and a page that has it. */
export interface Worst {
  readonly value: number;
  readonly page: string;
}

/** The worst of everything on one device. */
export interface Minima {
  readonly pages: number;
  readonly scores: Readonly<Record<Category, Worst>>;
  readonly times: Readonly<Record<Timing, Worst>>;
}

type Looked = Result & Required<Pick<Result, 'scores' | 'times'>>;

const timingNames = Object.keys(timings) as Timing[];

function worst(results: readonly Looked[], read: (result: Looked) => number, sign: 1 | -1): Worst {
  return results
    .map((result) => ({ value: read(result), page: result.page }))
    .reduce((one, other) => (sign * (other.value - one.value) < 0 ? other : one));
}

function record<K extends string, V>(keys: readonly K[], read: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, read(key)])) as Record<K, V>;
}

/** The least scores and the longest times over all pages, by device. A device on which nothing was measured is left out. */
export function minimaOf(results: readonly Result[]): Partial<Record<Form, Minima>> {
  const looked = results.filter((result): result is Looked => Boolean(result.scores && result.times));
  return Object.fromEntries(
    forms.flatMap((form) => {
      const these = looked.filter((result) => result.form === form);
      if (these.length === 0) return [];
      const minima: Minima = {
        pages: these.length,
        scores: record(categories, (category) => worst(these, ({ scores }) => scores[category], 1)),
        times: record(timingNames, (timing) => worst(these, ({ times }) => times[timing], -1)),
      };
      return [[form, minima]];
    }),
  );
}

/** The minima in words, with the bar of each. */
export function minimaLines(results: readonly Result[], pages: number): string[] {
  return Object.entries(minimaOf(results)).flatMap(([form, { pages: measured, scores, times }]) => [
    `${form}, ${measured} of ${pages} pages:`,
    ...categories.map(
      (category) =>
        `  least ${category}: ${scores[category].value} (bar ${scoreBar}), ${scores[category].page}`,
    ),
    ...timingNames.map((timing) => {
      const bar = timeBars[form as Form][timing];
      const { value, page } = times[timing];
      return `  most ${timing}: ${value}${timing === 'cls' ? '' : ' ms'}${bar === undefined ? '' : ` (bar ${bar})`}, ${page}`;
    }),
    `  measured more than once, since a machine with few cores slows a page down: ${results.filter((result) => result.form === form && result.runs > 1).length}`,
  ]);
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
