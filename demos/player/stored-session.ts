import type { PortalScenario } from '../scenarios/index.ts';
import type { Mode } from './session.ts';
import type { LogEntry } from './session-log.ts';

/** What is kept of a session while its tab is open, so that a reload loses nothing. */
export interface StoredSession {
  /** The part of the address after `#` when it was kept. */
  readonly anchor: string;
  /** What has been done; the session itself is made from it anew. */
  readonly entries: readonly LogEntry[];
}

/**
 * What has become of a session: it is kept as it should be, what had been kept could not be read and is gone, or the
 * browser keeps nothing or has no room.
 */
export type Keeping = 'kept' | 'lost' | 'notKept';

/** To be raised when what is stored gets another form: sessions in the old one are then forgotten. */
export const version = 1;

/** More than anybody does by hand; a log that has grown beyond it is not kept. */
export const mostEntries = 2_000;
export const longestText = 1_000_000;

/**
 * The name under which a session is kept in `sessionStorage`; null when it is not to be kept. The questions about the
 * requirements promise that no answer is stored. Who presents has a session apart from the one tried out before.
 */
export function storedKey({ id, places }: PortalScenario, mode: Mode): string | null {
  if (places.includes('eligibility')) return null;
  return `simulation.${id}${mode === 'present' ? '.present' : ''}`;
}

/** The text that is kept for a session; null when there is too much of it. */
export function serializeSession({ id }: PortalScenario, { anchor, entries }: StoredSession): string | null {
  if (entries.length > mostEntries) return null;
  const text = JSON.stringify({ version, scenario: id, anchor, entries });
  return text.length > longestText ? null : text;
}

/** Forgets a session. */
export function forgetSession(key: string): void {
  try {
    window.sessionStorage.removeItem(key);
  } catch {
    // What cannot be reached has kept nothing.
  }
}

/** What has been kept under a key, unread; null when nothing has, or when the browser keeps nothing. */
export function keptText(key: string): string | null {
  try {
    return window.sessionStorage.getItem(key);
  } catch {
    // Storage is blocked: nothing has been kept.
    return null;
  }
}

/**
 * Keeps a session; one in which nothing has been done is forgotten instead. If it cannot be kept, no older one stays.
 * @returns what has become of it
 */
export function keepSession(scenario: PortalScenario, key: string, session: StoredSession): Keeping {
  if (session.entries.length === 0) {
    forgetSession(key);
    return 'kept';
  }
  try {
    const text = serializeSession(scenario, session);
    if (text !== null) {
      window.sessionStorage.setItem(key, text);
      return 'kept';
    }
  } catch {
    // Storage is blocked or full: the simulation works without.
  }
  forgetSession(key);
  return 'notKept';
}
