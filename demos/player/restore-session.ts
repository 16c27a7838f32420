import { isPortalEvent } from '../portal/model/event-shapes.ts';
import type { PortalScenario } from '../scenarios/index.ts';
import type { Mode, Session } from './session.ts';
import { type LogEntry, sessionFrom } from './session-log.ts';
import {
  forgetSession,
  keptText,
  longestText,
  mostEntries,
  type StoredSession,
  version,
} from './stored-session.ts';

/* Fetched only where something has been kept: who comes for the first time does not wait for it. */

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

/**
 * The session that has been kept under a key, made anew from what was done in it; null when it is not wanted. `lost` is
 * one that cannot be made: it is removed.
 * @param wanted whether a session that can be read is to be taken up
 */
export function restoreSession(
  scenario: PortalScenario,
  mode: Mode,
  key: string,
  wanted: (stored: StoredSession) => boolean,
): { session: Session; entries: readonly LogEntry[] } | 'lost' | null {
  const text = keptText(key);
  if (text === null) return null;
  const stored = parseSession(scenario, text);
  if (stored === null) {
    forgetSession(key);
    return 'lost';
  }
  if (!wanted(stored)) return null;
  try {
    const { entries } = stored;
    return { session: sessionFrom(scenario, mode, entries), entries };
  } catch {
    forgetSession(key);
    return 'lost';
  }
}
