import type { Result as Report } from 'lighthouse';
import type { BuiltPage, PageKind } from '../../tests/support/built-site.ts';
import {
  type Category,
  categories,
  exceptions,
  type Form,
  scoreBar,
  type Timing,
  timeBarsOf,
  timings,
} from './bars.ts';

/** What Lighthouse says of a page on one of the devices. */
export interface Measured {
  /** Its address from the site's base. */
  readonly page: string;
  readonly kind: PageKind;
  readonly form: Form;
  /** 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  readonly times: Readonly<Record<Timing, number>>;
  /**
   * How fast the machine was just then, by Lighthouse's own BenchmarkIndex: the timings are reckoned from what it took, as
   * if it were a fast desktop computer (throttling.md of Lighthouse), and are as much longer as it is slower.
   */
  readonly pace: number;
  /** What is below its bar, in words. Those of `slow` may come from the machine, those of `wrong` are the page's. */
  readonly slow: readonly string[];
  readonly wrong: readonly string[];
  /** Audits that would rather have it otherwise, but that count for no score: Lighthouse's insights, above all. */
  readonly remarks: readonly string[];
}

type Audit = Report['audits'][string];
type Item = Record<string, unknown>;

/** Whether an audit found something. One that does not apply, only informs or asks a person to look has no say. */
const hasFound = ({ score, scoreDisplayMode }: Audit) =>
  scoreDisplayMode === 'error' || (score !== null && score < 1 && scoreDisplayMode !== 'informative');

const isRecord = (value: unknown): value is Item => typeof value === 'object' && value !== null;

/** What an item of an audit's list is about, in one line. */
function place(item: Item): string {
  const node = isRecord(item['node']) ? item['node'] : item;
  const said = [node['snippet'], node['explanation'], item['url'], item['source'], item['description']];
  const words = said.filter((part) => typeof part === 'string' && part !== '').join(' ');
  return (words || JSON.stringify(item)).replace(/\s+/gu, ' ').slice(0, 300);
}

/** The first places that an audit names. */
function placesOf({ details, errorMessage, explanation }: Audit): string {
  const list: unknown = details && 'items' in details ? details.items : [];
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  const named = items.filter(isRecord).slice(0, 3).map(place);
  return [errorMessage, explanation, ...named].filter(Boolean).join(' | ');
}

const told = (audit: Audit) => `${audit.id}: ${audit.title}${placesOf(audit) && `: ${placesOf(audit)}`}`;

/** The score of a category, without what is excepted in it, reckoned as Lighthouse does: the weighted mean. */
function scoreOf(report: Report, category: Category, excepted: ReadonlySet<string>): number {
  const refs = (report.categories[category]?.auditRefs ?? []).filter(
    ({ id, weight }) => weight > 0 && !excepted.has(id),
  );
  const weights = refs.reduce((sum, { weight }) => sum + weight, 0);
  const points = refs.reduce((sum, { id, weight }) => sum + weight * (report.audits[id]?.score ?? 0), 0);
  // A category in which nothing was looked at has shown nothing.
  return weights === 0 ? 0 : Math.round((points / weights) * 100);
}

/** Audits of a category that found something. */
const findingsOf = (report: Report, category: Category) =>
  (report.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = report.audits[id];
    return audit && hasFound(audit) ? [{ audit, weight }] : [];
  });

const round = (value: number, timing: Timing) =>
  timing === 'cls' ? Math.ceil(value * 10_000) / 10_000 : Math.round(value);

/**
 * Holds a report against the bars.
 * @throws when Lighthouse timed nothing, as when the page did not open
 */
export function judge(page: BuiltPage, kind: PageKind, form: Form, report: Report): Measured {
  if (report.runtimeError) throw new Error(`Lighthouse could not look: ${report.runtimeError.message}`);
  const here = exceptions.filter((exception) => exception.applies({ address: page.address, kind }));
  const excepted = new Set(here.map(({ audit }) => audit));
  const scores = Object.fromEntries(
    categories.map((category) => [category, scoreOf(report, category, excepted)]),
  ) as Record<Category, number>;
  const times = Object.fromEntries(
    Object.entries(timings).map(([timing, audit]) => {
      const value = report.audits[audit]?.numericValue;
      if (value === undefined) throw new Error(`Lighthouse gave no ${audit}.`);
      return [timing, round(value, timing as Timing)];
    }),
  ) as Record<Timing, number>;

  const exact = categories.filter((category) => category !== 'performance');
  const wrong = exact.flatMap((category) => [
    // A score of 100 is rounded, and audits without weight are not in it: each finding is a fault by itself.
    ...findingsOf(report, category)
      .map(({ audit }) => audit)
      .filter(({ id }) => !excepted.has(id))
      .map(told),
    ...(scores[category] < scoreBar ? [`${category} ${scores[category]}, bar ${scoreBar}`] : []),
  ]);
  const outlived = here.filter(({ audit }) => {
    const result = report.audits[audit];
    return result === undefined || !hasFound(result);
  });
  const bars = Object.entries(timeBarsOf(kind, form)) as [Timing, number][];
  return {
    page: page.address,
    kind,
    form,
    scores,
    times,
    pace: Math.round(report.environment.benchmarkIndex),
    slow: [
      ...(scores.performance < scoreBar ? [`performance ${scores.performance}, bar ${scoreBar}`] : []),
      ...bars
        .filter(([name, most]) => times[name] > most)
        .map(([name, most]) => `${name} ${times[name]}, bar ${most}`),
    ],
    wrong: [
      ...new Set(wrong),
      ...outlived.map(
        ({ audit }) =>
          `${audit}: excepted in scripts/lighthouse/bars.ts, and not found: take the exception away`,
      ),
    ],
    remarks: findingsOf(report, 'performance')
      .filter(({ weight }) => weight === 0)
      .map(({ audit }) => told(audit)),
  };
}
