import { isPortalEvent } from '../../portal/model/event-shapes.ts';
import type { PortalEvent } from '../../portal/model/events.ts';
import type { PracticalCheck } from './check.ts';
import { readEvents, writeEvents } from './event-code.ts';

/** What help was asked for with a task. */
export type TaskHelp = 'hint' | 'shown' | 'skipped';

/** All that has been done in the check. */
export interface CheckTrace {
  /** What was done in the portal and changed it, oldest first, with nothing that was typed. */
  readonly events: readonly PortalEvent[];
  /** The help asked for, by task. A hint costs nothing; what was shown or passed over is not counted as done. */
  readonly help: Readonly<Record<string, TaskHelp>>;
  /** Whether it has been handed in: it is then judged and no longer changed. */
  readonly handedIn: boolean;
}

/** A check in which nothing has been done. */
export const untouched: CheckTrace = { events: [], help: {}, handedIn: false };

const letters = { hint: 'h', shown: 's', skipped: 'k' } as const satisfies Record<TaskHelp, string>;

/**
 * The trace as text: handed in or not, a letter for each task, the events. What is no event of the portal is left out:
 * it would make the rest unreadable.
 */
export function writeCheck(check: PracticalCheck, { events, help, handedIn }: CheckTrace): string {
  const asked = Object.keys(check.tasks).map((id) => {
    const one = help[id];
    return one ? letters[one] : '.';
  });
  return `${handedIn ? 1 : 0}${asked.join('')}${writeEvents(events.filter(isPortalEvent), check.known)}`;
}

/** Reads what {@link writeCheck} wrote; null for anything else. */
export function readCheck(check: PracticalCheck, text: string): CheckTrace | null {
  const ids = Object.keys(check.tasks);
  const head = text.slice(0, ids.length + 1);
  if (!new RegExp(`^[01][.hsk]{${ids.length}}$`, 'u').test(head)) return null;
  const events = readEvents(text.slice(head.length), check.known);
  if (events === null) return null;
  const byLetter = new Map(
    Object.entries(letters).map(([help, letter]) => [letter as string, help as TaskHelp]),
  );
  const help = ids.flatMap((id, index) => {
    const one = byLetter.get(head[index + 1] ?? '');
    return one ? [[id, one] as const] : [];
  });
  return { events, help: Object.fromEntries(help), handedIn: head[0] === '1' };
}
