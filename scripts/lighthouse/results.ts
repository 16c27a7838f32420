import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type BuiltPage, kindOf } from '../../tests/support/built-site.ts';
import { categories, exceptions, type Form, ownBars, scoreBar, timeBars } from './bars.ts';
import type { Measured } from './judge.ts';
import { minimaOf } from './summary.ts';
import type { Auditor } from './visit.ts';

/** What is to be audited. */
export interface Task {
  readonly page: BuiltPage;
  readonly form: Form;
}

/** What is known of a page on one of the devices. */
export interface Result extends Pick<Measured, 'page' | 'kind' | 'form' | 'wrong' | 'slow' | 'remarks'> {
  /** Left out when Lighthouse could not look at the page. */
  readonly scores?: Measured['scores'];
  readonly times?: Measured['times'];
  readonly pace?: Measured['pace'];
  /** How often it was measured; the best run counts. */
  readonly runs: number;
  /** Of the page, so that a result is not taken for one of another build. */
  readonly hash: string;
}

/** All that is below its bar. */
export const faultsOf = ({ wrong, slow }: Result): readonly string[] => [...wrong, ...slow];

/** Whether all that is said against a page may come from the machine: findings are exact at once. */
export const isDoubtful = ({ wrong, slow }: Result): boolean => wrong.length === 0 && slow.length > 0;

/** The better of two runs: fewer faults, then the higher score, then the earlier paint. */
export function better(one: Result, other: Result): Result {
  const difference =
    faultsOf(one).length - faultsOf(other).length ||
    (other.scores?.performance ?? 0) - (one.scores?.performance ?? 0) ||
    (one.times?.lcp ?? Number.POSITIVE_INFINITY) - (other.times?.lcp ?? Number.POSITIVE_INFINITY);
  return difference <= 0 ? one : other;
}

const hashOf = ({ html }: BuiltPage) => createHash('sha256').update(html).digest('hex').slice(0, 16);

/**
 * Audits a page once. Where that fails, the others go on: on a busy machine a browser loses a part of a recording now and
 * then, which says nothing of the page: it counts as slow, and so is asked again.
 */
export async function resultOf(page: BuiltPage, form: Form, auditor: Auditor): Promise<Result> {
  const hash = hashOf(page);
  try {
    return { ...(await auditor.audit(page, form)), runs: 1, hash };
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return {
      page: page.address,
      kind: kindOf(page),
      form,
      wrong: [],
      slow: [fault],
      remarks: [],
      runs: 1,
      hash,
    };
  }
}

/**
 * Results of an earlier run that still hold: of pages that are built as they were then, and have not been audited again.
 * @param newer those of this run
 */
export async function readResults(
  file: string,
  pages: readonly BuiltPage[],
  newer: readonly Result[],
): Promise<Result[]> {
  const text = await readFile(file, 'utf8').catch(() => '{"results":[]}');
  const { results }: { results: Result[] } = JSON.parse(text);
  const hashes = new Map(pages.map((page) => [page.address, hashOf(page)]));
  const again = new Set(newer.map(({ page, form }) => `${form} ${page}`));
  return results.filter(({ page, form, hash }) => hashes.get(page) === hash && !again.has(`${form} ${page}`));
}

/** Leaves everything for another command to read. */
export async function writeResults(file: string, browser: string, results: readonly Result[]): Promise<void> {
  const { version }: { version: string } = createRequire(import.meta.url)('lighthouse/package.json');
  const summary = {
    lighthouse: version,
    browser,
    bars: { scores: Object.fromEntries(categories.map((name) => [name, scoreBar])), times: timeBars },
    ownBars,
    excepted: exceptions.map(({ audit, reason }) => ({ audit, reason })),
    minima: minimaOf(results),
    results,
  };
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(summary, null, 2)}\n`);
}
