import { useCallback, useEffect, useState } from 'react';
import { type Scenario, stepIds } from '../engine/scenario.ts';
import type { Condition } from '../portal/model/conditions/index.ts';
import { knowsCondition, knowsEvent } from '../portal/model/known.ts';
import type { PortalScenario } from '../scenarios/index.ts';
import type { Session, SessionAction } from './session.ts';
import type { Supplies } from './supplies.ts';
import type { Coming } from './use-rest.ts';

/** Whether the words of the step that one would come to are here. The end has words from the start. */
function hasWords({ scenario, steps }: Supplies, step: number): boolean {
  return step < steps || steps === stepIds(scenario as Scenario).length;
}

function knowsStep({ steps }: PortalScenario, id: string | undefined): boolean {
  const step = id === undefined ? undefined : steps[id];
  return step === undefined || knowsCondition(step.done as Condition);
}

/** Whether an action can be carried out with the first supplies alone. */
export function canBeDone(supplies: Supplies, session: Session, action: SessionAction): boolean {
  const { scenario } = supplies;
  const ids = stepIds(scenario);
  switch (action.type) {
    case 'acted':
      return (
        knowsEvent(action.event.type) &&
        (session.mode === 'explore' ||
          (hasWords(supplies, session.step + 1) && knowsStep(scenario, ids[session.step])))
      );
    case 'went':
      return hasWords(supplies, action.to);
    case 'linkFollowed':
      return action.request.kind !== 'step' || hasWords(supplies, action.request.index);
    default:
      return true;
  }
}

interface Patient {
  /** Does an action now, or as soon as what it needs has come. In order; none is lost. */
  readonly act: (action: SessionAction) => void;
  /** Whether something waits. */
  readonly waiting: boolean;
}

/**
 * Holds what cannot be done with the first supplies until the rest has come, which on most lines nobody notices. What
 * comes after something that waits, waits too; only starting over does not.
 */
export function usePatience(
  supplies: Supplies,
  session: Session,
  dispatch: (action: SessionAction) => void,
  { rest, ask }: Coming,
): Patient {
  const [queue, setQueue] = useState<readonly SessionAction[]>([]);
  const whole = rest !== null;
  const waiting = queue.length > 0;

  const act = useCallback(
    (action: SessionAction) => {
      if (action.type === 'reset') setQueue([]);
      else if (!whole && (waiting || !canBeDone(supplies, session, action))) {
        setQueue((before) => [...before, action]);
        ask();
        return;
      }
      dispatch(action);
    },
    [whole, waiting, supplies, session, dispatch, ask],
  );

  useEffect(() => {
    if (!whole || !waiting) return;
    for (const action of queue) dispatch(action);
    setQueue([]);
  }, [whole, waiting, queue, dispatch]);

  return { act, waiting: waiting && !whole };
}
