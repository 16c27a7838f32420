import type { CheckTrace, TaskHelp } from '../../model/check-trace.ts';

const ranks = { hint: 1, shown: 2, skipped: 3 } as const satisfies Record<TaskHelp, number>;

/** The trace with help asked for; less help than was had before changes nothing. */
export function withHelp(trace: CheckTrace, taskId: string, asked: TaskHelp): CheckTrace {
  const had = trace.help[taskId];
  if (had !== undefined && ranks[had] >= ranks[asked]) return trace;
  return { ...trace, help: { ...trace.help, [taskId]: asked } };
}
