import { areUsable } from './name-problems.ts';
import { type Names, nameFields, noNames } from './names.ts';

/*
 * Names are kept in the browser only when a presenter asks for it. What was kept is another customer's business by the
 * next talk, so it can be removed, and whatever else stands there is no name.
 */

const key = 'simulation-names';

/** To be raised when what is kept gets another form: what was kept before is then forgotten. */
export const version = 1;

/** More than the longest names come to. */
const longestText = 4_000;

/** The text that is kept for names. */
export const serializeNames = (names: Names): string => JSON.stringify({ version, names });

/** Names that came from elsewhere: all of them texts, and none that could do harm. Anything else gives null. */
export function readNames(found: unknown): Names | null {
  if (typeof found !== 'object' || found === null) return null;
  const entries = nameFields.map((field) => [
    field,
    Object.hasOwn(found, field) && Reflect.get(found, field),
  ]);
  if (entries.some(([, name]) => typeof name !== 'string' || name.length > longestText)) return null;
  const names: Names = { ...noNames, ...Object.fromEntries(entries) };
  return areUsable(names) ? names : null;
}

/** Reads what {@link serializeNames} wrote. Anything else, which anyone may have put there, gives null. */
export function parseNames(text: string | null): Names | null {
  if (text === null || text.length > longestText) return null;
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null || Reflect.get(kept, 'version') !== version) return null;
    return readNames(Reflect.get(kept, 'names'));
  } catch {
    return null;
  }
}

let lost = false;

/** Whether this window has found names that could not be read, and removed them. */
export const wereNamesLost = (): boolean => lost;

/** The names that were kept in this browser; null when none were. What cannot be read is removed. */
export function keptNames(): Names | null {
  try {
    const text = window.localStorage.getItem(key);
    const names = parseNames(text);
    if (text !== null && names === null) {
      lost = true;
      forgetNames();
    }
    return names;
  } catch {
    // A browser that keeps nothing has kept no names.
    return null;
  }
}

/** Keeps the names. Returns whether the browser let us; if not, no older ones stay. */
export function keepNames(names: Names): boolean {
  try {
    window.localStorage.setItem(key, serializeNames(names));
    return true;
  } catch {
    forgetNames();
    return false;
  }
}

/** Forgets the names. */
export function forgetNames(): void {
  try {
    window.localStorage.removeItem(key);
  } catch {
    // What cannot be reached has kept nothing.
  }
}
