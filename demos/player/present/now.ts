/**
 * Milliseconds since 1970 by a clock that does not jump: it begins with the machine's when the page is opened and runs
 * on evenly, whatever the machine's is set to meanwhile (High Resolution Time, W3C). So a talk lasts as long as it lasts,
 * and what was timed before a reload can be gone on with.
 */
export const now = (): number => performance.timeOrigin + performance.now();
