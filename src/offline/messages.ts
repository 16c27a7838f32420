/** Why a download has ended before its end. `ask` waits for the reader, since the connection is metered. */
export type StopReason = 'network' | 'full' | 'changed' | 'cancelled' | 'ask';

/** What the worker tells all pages. */
export type News =
  | { kind: 'progress'; bytes: number; total: number }
  | { kind: 'complete' }
  | { kind: 'stopped'; reason: StopReason };

/** What a page tells the worker that is fetching, on the same channel. */
export interface Cancel {
  kind: 'cancel';
}

/** What a page asks of a worker, with a port for the answer. */
export type Question = { kind: 'update' } | { kind: 'status' };

/** The answer to `update`: the new version is taken into use, or a talk is open and nothing is changed. */
export type UpdateAnswer = 'taken' | 'talk';

/** The answer to `status`: what the worker answers from. */
export interface StatusAnswer {
  version: string;
  files: number;
  bytes: number;
}
