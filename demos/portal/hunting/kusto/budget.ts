import { fail, type Span } from './problem.ts';

/** How many cells a query may make on its way to the result. */
const limit = 3_000_000;

/** Counts the work of one query, so that none can keep the page busy. */
export class Budget {
  #left = limit;

  /** @throws QueryError when `cells` more are too many. */
  spend(cells: number, span: Span): void {
    this.#left -= cells;
    if (this.#left < 0) fail('tooMuchWork', { limit }, span);
  }
}
