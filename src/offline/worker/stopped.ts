import type { StopReason } from '../messages.ts';

/** A download that ends before its end, and why. What it has kept so far stays, and the next one goes on from there. */
export class Stopped extends Error {
  readonly reason: StopReason;

  constructor(reason: StopReason, cause?: unknown) {
    super(`The copy of the site is not complete: ${reason}.`, { cause });
    this.reason = reason;
  }
}

/** The reason in an error, whatever it is: what nobody foresaw is told as a network that failed. */
export const reasonOf = (error: unknown): StopReason => (error instanceof Stopped ? error.reason : 'network');
