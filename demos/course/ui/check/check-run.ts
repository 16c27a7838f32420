import { isSameField } from '../../../player/session-log.ts';
import type { PortalEvent } from '../../../portal/model/events.ts';
import { holds } from '../../../portal/model/known.ts';
import type { PortalState } from '../../../portal/model/state.ts';
import type { PracticalCheck, Task, WayStep } from '../../model/check.ts';
import type { CheckTrace, TaskHelp } from '../../model/check-trace.ts';
import { withoutTyping } from '../../model/typed-text.ts';

/**
 * The trace with one more thing done, of which only its kind is kept where it was typing. What is typed in a field
 * takes the place of what was typed there just before, so that not each keystroke stands in the trace.
 */
export function withDone(check: PracticalCheck, trace: CheckTrace, event: PortalEvent): CheckTrace {
  const kept = withoutTyping(event, check.known);
  const before = isSameField(trace.events.at(-1), kept) ? trace.events.slice(0, -1) : trace.events;
  return { ...trace, events: [...before, kept] };
}

const ranks = { hint: 1, shown: 2, skipped: 3 } as const satisfies Record<TaskHelp, number>;

/** The trace with help asked for; less help than was had before changes nothing. */
export function withHelp(trace: CheckTrace, taskId: string, asked: TaskHelp): CheckTrace {
  const had = trace.help[taskId];
  if (had !== undefined && ranks[had] >= ranks[asked]) return trace;
  return { ...trace, help: { ...trace.help, [taskId]: asked } };
}

/**
 * The step of a task's way that comes next: after the last one that has been done, since those before it may have
 * been left again. Null when all that can be shown has been done.
 */
export function nextOnWay({ way }: Task, portal: PortalState): WayStep | null {
  const last = way.findLastIndex(({ done }) =>
    typeof done === 'function' ? done(portal) : holds(done, portal),
  );
  return way[last + 1] ?? null;
}
