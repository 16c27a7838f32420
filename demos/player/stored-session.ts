import { isPortalEvent } from '../portal/model/event-shapes.ts';
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

/** To be raised when what is stored gets another form: sessions in the old one are then forgotten. */
const version = 1;

/** More than anybody does by hand; a log that has grown beyond it is not kept. */
const mostEntries = 2_000;
const longestText = 1_000_000;

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

function isEntry(value: unknown): value is LogEntry {
  if (typeof value !== 'object' || value === null) return false;
  if ('type' in value && value.type === 'went')
    return 'to' in value && Number.isInteger(value.to) && Object.keys(value).length === 2;
  if ('type' in value && value.type === 'explored') return Object.keys(value).length === 1;
  return isPortalEvent(value);
}

/** Reads what {@link serializeSession} wrote. Anything else, which anyone may have put there, gives null. */
export function parseSession({ id }: PortalScenario, text: string): StoredSession | null {
  if (text.length > longestText) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { version: found, scenario, anchor, entries } = value as Record<string, unknown>;
  if (found !== version || scenario !== id || typeof anchor !== 'string' || !Array.isArray(entries))
    return null;
  if (entries.length > mostEntries || !entries.every(isEntry)) return null;
  return { anchor, entries };
}

/** Forgets a session. */
export function forgetSession(key: string): void {
  try {
    window.sessionStorage.removeItem(key);
  } catch {
    // What cannot be reached has kept nothing.
  }
}

/** The session that has been kept under a key; one that cannot be read is removed. */
export function readSession(scenario: PortalScenario, key: string): StoredSession | null {
  let text: string | null = null;
  try {
    text = window.sessionStorage.getItem(key);
  } catch {
    // Storage is blocked: nothing has been kept.
  }
  if (text === null) return null;
  const stored = parseSession(scenario, text);
  if (stored === null) forgetSession(key);
  return stored;
}

/** Keeps a session. If it cannot be kept, no older one of it stays. */
export function keepSession(scenario: PortalScenario, key: string, session: StoredSession): void {
  const text = serializeSession(scenario, session);
  if (text === null) {
    forgetSession(key);
    return;
  }
  try {
    window.sessionStorage.setItem(key, text);
  } catch {
    // Storage is blocked or full: the simulation works without.
    forgetSession(key);
  }
}
