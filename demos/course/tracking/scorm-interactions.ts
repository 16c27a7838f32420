import type { ScormSession } from './scorm-api.ts';
import type { ScormDialect, Value } from './scorm-dialect.ts';

/** Answers on their way to the LMS, in order. */
export interface Interactions {
  add(values: readonly Value[]): void;
  /** Tells the LMS what it has not taken yet. Returns whether it has taken all. */
  send(): boolean;
}

interface Waiting {
  /** Its number at the LMS, once it has one. */
  index: number | null;
  values: readonly Value[];
}

/**
 * Numbers continue where the LMS is: after a resume it has the answers of the session before (`_count`), and a number
 * that leaves a gap is refused. An LMS that keeps no answers, which SCORM 1.2 allows, is left alone, whether it says so
 * when it is asked or when it gets the first.
 */
export function createInteractions(
  session: ScormSession,
  { unknown, refused: wrong }: Pick<ScormDialect, 'unknown' | 'refused'>,
): Interactions {
  let waiting: Waiting[] = [];
  let next: number | null = null;
  let keepsNone = false;

  function count(): number | null {
    const { value, code } = session.get('cmi.interactions._count');
    keepsNone = unknown.includes(code);
    return /^\d+$/u.test(value) ? Number(value) : null;
  }

  /** Sends one answer; false when the LMS does not even take its id for now, so that those after it have to wait. */
  function sendOne(one: Waiting): boolean {
    next ??= count();
    if (keepsNone) one.values = [];
    if (one.index === null && next === null) return keepsNone;
    const index = one.index ?? next;
    const refused: Value[] = [];
    for (const [name, value] of one.values) {
      if (session.set(`cmi.interactions.${index}.${name}`, value)) {
        if (one.index === null) {
          one.index = index;
          next = (index ?? 0) + 1;
        }
        continue;
      }
      const code = session.code();
      const isForGood = [...unknown, ...wrong].includes(code);
      if (name === 'id') {
        // Its number goes to the next: without an id nothing stands there.
        if (unknown.includes(code)) keepsNone = true;
        if (isForGood) one.values = [];
        return isForGood;
      }
      if (!isForGood) refused.push([name, value]);
    }
    one.values = refused;
    return true;
  }

  return {
    add: (values) => waiting.push({ index: null, values }),
    send() {
      const blocked = waiting.findIndex((one) => !sendOne(one));
      waiting = waiting.filter(
        ({ values }, index) => values.length > 0 || (blocked >= 0 && index >= blocked),
      );
      return waiting.length === 0;
    },
  };
}
