import type { PortalScenario } from '../../scenarios/index.ts';
import type { Arrangement } from './moment.ts';
import { type KnownLanguages, readArrangement } from './read-showing.ts';
import { type Timing, timingOf } from './timing.ts';

/* What a presenter's window keeps while its tab is open, beside the session: so that a reload on stage loses nothing. */

/** To be raised when what is kept gets another form. */
const version = 2;

/** Which windows belong together, and how often something has changed in them. */
export interface Talk {
  readonly id: string;
  readonly count: number;
}

/** A place in a talk that is given from its script, by ids. */
export interface ScriptPlace {
  readonly talk: string;
  readonly moment: string;
}

/** The presenter's own choices. */
export interface DeskChoices {
  readonly arrangement: Arrangement;
  readonly timing: Timing;
  readonly notes: boolean;
  readonly script: ScriptPlace | null;
}

/** The name under which a presenter's window keeps which talk it is: there from when it has first come alive. */
export const talkKey = 'present.talk';
const choicesKey = ({ id }: PortalScenario) => `present.${id}`;

function read(key: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(window.sessionStorage.getItem(key) ?? 'null');
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isRecord ? (value as Record<string, unknown>) : {};
  } catch {
    // Storage is blocked, or somebody else wrote there.
    return {};
  }
}

function isThere(key: string): boolean {
  try {
    return window.sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** Returns whether the browser let us. */
function write(key: string, value: object | null): boolean {
  try {
    if (value === null) window.sessionStorage.removeItem(key);
    else window.sessionStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    // Without storage the windows work, but a reload begins anew. To forget what was never kept needs no storage.
    return value === null;
  }
}

const isTalkId = (value: unknown): value is string =>
  typeof value === 'string' && /^[\da-z]{4,40}$/u.test(value);

/** A name for what belongs together. It keeps presentations apart and protects nothing. */
export const newId = () => Math.random().toString(36).slice(2).padEnd(4, '0');

/** The talk of this tab, as it was kept or new. */
export function keptTalk(): Talk {
  const { id, count } = read(talkKey);
  if (!isTalkId(id)) return { id: newId(), count: 0 };
  return { id, count: Number.isSafeInteger(count) ? Math.max(0, count as number) : 0 };
}

/** Keeps which talk this is. */
export const keepTalk = (talk: Talk): void => void write(talkKey, talk);

/** A place in a talk that was kept, if it can be one; else none. Whether there is such a talk is seen when all have come. */
function readScript(value: unknown): ScriptPlace | null {
  if (typeof value !== 'object' || value === null) return null;
  const { talk, moment } = value as Record<string, unknown>;
  return typeof talk === 'string' && typeof moment === 'string' ? { talk, moment } : null;
}

/** The choices that were kept; null when none were, `lost` when they cannot be read. */
export function keptChoices(scenario: PortalScenario, known: KnownLanguages): DeskChoices | 'lost' | null {
  if (!isThere(choicesKey(scenario))) return null;
  const { version: found, arrangement: kept, timing: time, notes, script } = read(choicesKey(scenario));
  const arrangement = readArrangement(kept, known);
  const timing = timingOf(time);
  if (found !== version || arrangement === null || timing === null || typeof notes !== 'boolean')
    return 'lost';
  return { arrangement, timing, notes, script: readScript(script) };
}

/** Keeps the choices; null forgets them. Returns whether the browser let us. */
export function keepChoices(scenario: PortalScenario, choices: DeskChoices | null): boolean {
  return write(choicesKey(scenario), choices && { version, ...choices });
}

/** Takes away what a window opened by a presenter's got a copy of: all that the browser keeps is copied to it. */
export function forgetCopies(): void {
  try {
    for (const key of Object.keys(window.sessionStorage))
      if (/^present\.|\.present$/u.test(key)) window.sessionStorage.removeItem(key);
  } catch {
    // What cannot be reached holds no copy.
  }
}

const fragment = /^#talk-([\da-z]{4,40})$/u;

/** The part after `#` in the address of an audience window: the talk that it belongs to. */
export const talkFragment = (id: string) => `#talk-${id}`;

/** The talk that an address names; null when it names none. */
export const talkIn = (hash: string): string | null => fragment.exec(hash)?.[1] ?? null;
