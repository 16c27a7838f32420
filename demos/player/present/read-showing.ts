import { stepIds } from '../../engine/scenario.ts';
import type { PortalScenario } from '../../scenarios/index.ts';
import { readNames } from '../kept-names.ts';
import { hasNames, noNames } from '../names.ts';
import { parseSession } from '../restore-session.ts';
import type { Answer } from '../session.ts';
import { sessionFrom } from '../session-log.ts';
import { serializeSession } from '../stored-session.ts';
import type { Arrangement, Mirrored, Showing } from './moment.ts';

/** The tags (BCP 47) that an {@link Arrangement} may name. */
export interface KnownLanguages {
  readonly audience: readonly string[];
  readonly portal: readonly string[];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const has = (known: readonly string[], value: unknown): value is string =>
  typeof value === 'string' && known.includes(value);

/** An arrangement, if `value` is one whose languages are known; else null. */
export function readArrangement(value: unknown, known: KnownLanguages): Arrangement | null {
  if (!isObject(value)) return null;
  const { blank, lang, portalLang, letters, led } = value;
  if (typeof blank !== 'boolean' || typeof letters !== 'boolean' || typeof led !== 'boolean') return null;
  if (!has(known.audience, lang) || !has(known.portal, portalLang)) return null;
  return { blank, lang, portalLang, letters, led };
}

/** An answer that this scenario can give; else null, which is none. */
function readAnswer({ steps }: PortalScenario, ids: readonly string[], value: unknown): Answer | null {
  if (!isObject(value)) return null;
  const { kind, step, name } = value;
  if (kind === 'offPath' || kind === 'rejoined' || kind === 'reset' || kind === 'unknownLink')
    return { kind };
  const id = typeof step === 'number' ? ids[step] : undefined;
  if (id === undefined || typeof step !== 'number') return null;
  if (kind === 'stepDone') return { kind, step };
  const known = Object.keys(steps[id]?.mistakes ?? {});
  return kind === 'mistake' && has(known, name) ? { kind, step, name } : null;
}

/** A showing as it is sent: the session as it would be kept. Null when there is too much of it. */
export function packShowing(scenario: PortalScenario, { entries, answer, arrangement, names }: Showing) {
  const session = serializeSession(scenario, { anchor: '', entries });
  return session === null ? null : { session, answer, arrangement, ...(hasNames(names) && { names }) };
}

/**
 * Reads what {@link packShowing} made. It comes from another window and may be anything: it is checked as a session
 * that was kept is, and gives null when it is none of this scenario.
 */
export function readShowing(
  scenario: PortalScenario,
  known: KnownLanguages,
  value: unknown,
): Mirrored | null {
  if (!isObject(value) || typeof value['session'] !== 'string') return null;
  const stored = parseSession(scenario, value['session']);
  const arrangement = readArrangement(value['arrangement'], known);
  const names = value['names'] === undefined ? noNames : readNames(value['names']);
  if (stored === null || arrangement === null || names === null) return null;
  const { entries } = stored;
  try {
    const session = sessionFrom(scenario, 'present', entries);
    return {
      session,
      entries,
      answer: readAnswer(scenario, stepIds(scenario), value['answer']),
      arrangement,
      names,
    };
  } catch {
    // Entries of the right form that the model cannot follow.
    return null;
  }
}
