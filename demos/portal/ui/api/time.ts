/** A moment as the API writes it: `2021-10-14T06:20:12.07Z`, without noughts at the end. Takes milliseconds since 1970. */
export const isoTime = (time: number): string => new Date(time).toISOString().replace(/\.?0+Z$/u, 'Z');
