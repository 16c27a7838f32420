/** How long something has lasted, with pauses: milliseconds before the last pause, and since when it has run again. */
export interface Timing {
  readonly before: number;
  /** Milliseconds since 1970; null while it stands. */
  readonly since: number | null;
}

/** Nothing has been timed. */
export const noTime: Timing = { before: 0, since: null };

/** Milliseconds that have passed at a moment. A clock that was set back takes nothing away. */
export function elapsed({ before, since }: Timing, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since));
}

/** Starts it, or lets it stand. */
export function startedOrPaused(timing: Timing, now: number): Timing {
  return timing.since === null
    ? { before: timing.before, since: now }
    : { before: elapsed(timing, now), since: null };
}

/** Reads a timing that was kept; null for anything else. */
export function timingOf(value: unknown): Timing | null {
  if (typeof value !== 'object' || value === null) return null;
  const { before, since } = value as Record<string, unknown>;
  const isTime = (time: unknown): time is number => typeof time === 'number' && time >= 0 && time < 1e15;
  return isTime(before) && (since === null || isTime(since)) ? { before, since } : null;
}

/** As on a clock: `4:05`, `1:02:03`. */
export function clockTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
