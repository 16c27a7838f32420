/** Spans of time in milliseconds. */
export const hour = 60 * 60 * 1000;
export const day = 24 * hour;

/**
 * A moment in milliseconds since 1970.
 * @param written a time in UTC as people write it: `2021-10-14 06:20`, with seconds and thousandths where they matter
 */
export function utc(written: string): number {
  return Date.parse(`${written.replace(' ', 'T')}Z`);
}
