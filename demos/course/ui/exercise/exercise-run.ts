import { stateAfter } from '../../../engine/replay.ts';
import { reduceSession, type Session, type SessionAction, startSession } from '../../../player/session.ts';
import { portal } from '../../../portal/model/index.ts';
import type { PortalScenario } from '../../../scenarios/index.ts';
import { afterStep, type ExerciseTrace, type StepOutcome } from '../../model/exercise-trace.ts';

/** An exercise at one moment: the session, the trace of it, and the most help that was asked for in this step. */
export interface Run {
  readonly session: Session;
  readonly trace: ExerciseTrace;
  readonly helped: Extract<StepOutcome, 'own' | 'hint' | 'shown'>;
}

/** The exercise where its trace left off, with the portal as the steps before lead to it. */
export function takenUp(scenario: PortalScenario, trace: ExerciseTrace): Run {
  const { at } = trace;
  const session = { ...startSession(scenario, 'guided'), portal: stateAfter(portal, scenario, at), step: at };
  return { session, trace, helped: 'own' };
}

/** A hint that has been folded away was given all the same, and being shown where is more than a hint. */
function mostHelp(before: Run['helped'], help: Session['help']): Run['helped'] {
  if (before === 'shown' || help === 'shown') return 'shown';
  return before === 'hint' || help === 'hint' ? 'hint' : 'own';
}

/** What an action makes of an exercise. Pure. A step that was reached, forward or back, stands in the trace. */
export function runAfter(scenario: PortalScenario, run: Run, action: SessionAction): Run {
  const { session: before, trace } = run;
  const session = reduceSession(scenario, before, action);
  if (session.step === before.step) return { session, trace, helped: mostHelp(run.helped, session.help) };
  const outcome = action.type === 'acted' ? run.helped : 'skipped';
  return { session, trace: afterStep(trace, before.step, session.step, outcome), helped: 'own' };
}

/** How the steps were done. */
export function outcomesOf({ done }: ExerciseTrace): { own: number; helped: number; skipped: number } {
  const count = (...outcomes: StepOutcome[]) => done.filter((one) => outcomes.includes(one)).length;
  return { own: count('own'), helped: count('hint', 'shown'), skipped: count('skipped') };
}
