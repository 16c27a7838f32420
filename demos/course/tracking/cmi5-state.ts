import type { Statement } from '@rusticisoftware/cmi5';
import type { Kept } from '../model/progress.ts';

/** The document that the course leaves at the LMS. */
export interface CourseState {
  readonly kept: Kept;
  /** What has been said of this registration and is never said twice (cmi5 9.3). */
  readonly completed: boolean;
  readonly passed: boolean;
  /** When it was written: of two the newer counts. */
  readonly at: string;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Reads such a document, which may be anything; null for what has not its form. Whether the progress is sound, its seals tell. */
export function readCourseState(found: unknown): CourseState | null {
  if (typeof found !== 'object' || found === null) return null;
  const { kept, completed, passed, at } = found as Record<string, unknown>;
  if (typeof kept !== 'object' || kept === null || !isText(at)) return null;
  const drawers = Object.entries(kept).filter((entry): entry is [string, string] => isText(entry[1]));
  return { kept: Object.fromEntries(drawers), completed: completed === true, passed: passed === true, at };
}

/** What could not be sent and waits in the browser for the next launch of the same registration. */
export interface Leftovers {
  statements(): Statement[];
  state(): CourseState | null;
  write(statements: readonly Statement[], state: CourseState | null): void;
}

/**
 * Keeps what could not be sent in the browser. Whose it is stays with the LMS: the actor is taken out, and put back by
 * the launch that finds it.
 * @param storage none where the browser keeps nothing
 */
export function leftoversOf(storage: Storage | null, registration: string, actor: unknown): Leftovers {
  const key = `course.unsent.${registration}`;
  const read = (): { statements?: unknown; state?: unknown } => {
    try {
      return JSON.parse(storage?.getItem(key) ?? '{}') ?? {};
    } catch {
      return {};
    }
  };
  return {
    statements() {
      const { statements } = read();
      return Array.isArray(statements)
        ? statements.filter((one) => isText(one?.id)).map((one) => ({ ...one, actor }))
        : [];
    },
    state: () => readCourseState(read().state),
    write(statements, state) {
      try {
        if (statements.length === 0 && !state) storage?.removeItem(key);
        else {
          const nameless = statements.map(({ actor: _, ...rest }) => rest);
          storage?.setItem(key, JSON.stringify({ statements: nameless, state }));
        }
      } catch {
        // A full or closed store: it waits in memory alone.
      }
    },
  };
}
