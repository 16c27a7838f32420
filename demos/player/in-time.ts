/** How long what a simulation needs may be on its way, in milliseconds, before a reader is told that it has not come. */
export const patience = 30_000;

/**
 * What a promise gives, unless it takes too long: a line may fall silent without ever saying that it is broken. What
 * comes later is in the browser's store, and there at once when it is asked for again.
 * @throws when the promise does, and when {@link patience} is at its end
 */
export function inTime<Value>(coming: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Nothing came within ${patience} ms.`)), patience);
    coming.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
