/** How long to wait before it is tried again: longer each time, up to a minute. */
const firstWait = 2_000;
const longestWait = 60_000;

/**
 * Tries again what did not arrive, after longer each time.
 * @param later calls back after so many milliseconds
 * @param again what is done then
 * @returns what is to be told after each try whether it arrived
 */
export function createRetry(
  later: (work: () => void, milliseconds: number) => void,
  again: () => void,
): (arrived: boolean) => void {
  let planned = false;
  let wait = firstWait;
  return (arrived) => {
    if (arrived) wait = firstWait;
    else if (!planned) {
      planned = true;
      later(() => {
        planned = false;
        again();
      }, wait);
      wait = Math.min(wait * 2, longestWait);
    }
  };
}
