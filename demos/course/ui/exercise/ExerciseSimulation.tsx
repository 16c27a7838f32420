import { useCallback, useMemo, useRef } from 'react';
import { stepIds } from '../../../engine/scenario.ts';
import { Announcer } from '../../../player/Announcer.tsx';
import { Guide } from '../../../player/Guide.tsx';
import guideStyles from '../../../player/guide.module.css';
import { HelpButtons } from '../../../player/HelpButtons.tsx';
import { StepButtons } from '../../../player/StepButtons.tsx';
import { showTarget } from '../../../player/show-target.ts';
import type { Translator } from '../../../player/translator.ts';
import { useRevealed } from '../../../player/use-places.ts';
import type { PortalEvent } from '../../../portal/model/events.ts';
import type { ExerciseProps } from '../part-props.ts';
import { Frame } from '../simulation/Frame.tsx';
import { outcomesOf } from './exercise-run.ts';
import { useExercise } from './use-exercise.ts';

interface Props extends ExerciseProps {
  /** What the simulation says. */
  words: Translator;
  lacking: string | null;
}

/** The exercise itself, once everything has come. */
export function ExerciseSimulation({ words, lacking, translator, ...props }: Props) {
  const { scenario, run, dispatch } = useExercise(props);
  const { session, trace } = run;
  const root = useRef<HTMLElement>(null);
  const ids = stepIds(scenario);
  const id = ids[session.step];
  const target = id === undefined ? null : (scenario.steps[id]?.target ?? null);
  const send = useCallback((event: PortalEvent) => dispatch({ type: 'acted', event }), [dispatch]);
  useRevealed(scenario, session, root);

  const whole = scenario === props.part.exercise.scenario;
  const spoken = useMemo((): Translator => {
    const outcomes = translator.rich('exercise.finished', { ...outcomesOf(trace) });
    // What the scenario says at its end is true of the exercise only when that goes as far.
    const ending = () => (whole ? [...words.words('ending'), ' ', ...outcomes] : outcomes);
    return { ...words, words: (key) => (key === 'ending' ? ending() : words.words(key)) };
  }, [words, translator, trace, whole]);

  const parts = { scenario, session, dispatch, translator: spoken };
  const isNew = session.step >= trace.done.length && id !== undefined;
  return (
    <Frame
      root={root}
      scenario={scenario}
      session={session}
      send={send}
      translator={words}
      pointed={session.help === 'shown' ? target : null}
      step={id ?? 'finished'}
      lacking={lacking}
    >
      <Guide {...parts} />
      <div className={guideStyles.controls}>
        <HelpButtons {...parts} onShow={() => showTarget(root, target, dispatch)} />
        <StepButtons
          {...parts}
          onReset={() => dispatch({ type: 'reset' })}
          {...(isNew && { forward: translator.t('exercise.skip') })}
        />
      </div>
      <Announcer {...parts} />
    </Frame>
  );
}
