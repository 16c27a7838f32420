import { useCallback, useRef, useState } from 'react';
import type { SessionAction } from '../../../player/session.ts';
import type { PortalScenario } from '../../../scenarios/index.ts';
import type { ExerciseProps } from '../part-props.ts';
import { excerptOf } from './excerpt.ts';
import { type Run, runAfter, takenUp } from './exercise-run.ts';

interface Exercising {
  /** The steps of the exercise, as a scenario of their own. */
  readonly scenario: PortalScenario;
  readonly run: Run;
  readonly dispatch: (action: SessionAction) => void;
}

/** An exercise that goes on where it was left, and tells its trace after each step. Everything it needs has come. */
export function useExercise({
  part: { exercise },
  trace,
  onTrace,
}: Pick<ExerciseProps, 'part' | 'trace' | 'onTrace'>): Exercising {
  const [scenario] = useState(() => excerptOf(exercise));
  const [run, setRun] = useState(() => takenUp(scenario, trace));
  // Several things may be done before the next drawing, and each rests on the one before.
  const current = useRef(run);
  const told = useRef(onTrace);
  told.current = onTrace;
  const dispatch = useCallback(
    (action: SessionAction) => {
      const before = current.current;
      const after = runAfter(scenario, before, action);
      current.current = after;
      setRun(after);
      if (after.trace !== before.trace) told.current(after.trace);
    },
    [scenario],
  );
  return { scenario, run, dispatch };
}
