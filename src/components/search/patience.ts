/*
 * The simulations have the same (demos/player/in-time.ts), and so has the small script in every page (open.ts): a file
 * that they shared would be one more request.
 */

/** How long a part of search may be on its way, in milliseconds, before the reader is told that it has not come. */
export const patience = 20_000;

/**
 * What a promise gives, unless it takes too long: a line may fall silent without ever saying that it is broken.
 * @throws when the promise does, and when {@link patience} is at its end
 */
export function inTime<Value>(coming: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Search waited ${patience} ms in vain.`)), patience);
    coming.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
