/** One day in milliseconds. */
export const day = 24 * 60 * 60 * 1000;

/** When the scenarios of 2021 begin: a Monday morning. Time passes only when the reader lets it. */
export const openingTime = Date.UTC(2021, 9, 4, 8, 0);

/**
 * How long Microsoft takes to decide, in milliseconds. Invented for training: nobody has published how long
 * an approval took (facts 3.3, 13).
 */
export const decisionTime = 6 * day;

/** `2021-10-04 08:00`: the same in every language and on every machine. Takes milliseconds since 1970, UTC. */
export function formatUtc(time: number): string {
  return new Date(time).toISOString().slice(0, 16).replace('T', ' ');
}
