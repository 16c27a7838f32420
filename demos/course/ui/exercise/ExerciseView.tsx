import { useRef } from 'react';
import styles from '../part.module.css';
import type { ExerciseProps } from '../part-props.ts';
import { Coming } from '../simulation/Coming.tsx';
import { useSimulation } from '../simulation/use-simulation.ts';
import { ExerciseSimulation } from './ExerciseSimulation.tsx';

/** An exercise in the simulated portal. Help may be had for every step; that it was is noted. */
export function ExerciseView(props: ExerciseProps) {
  // Another exercise begins anew, even where the view stays.
  return <Exercise key={props.part.id} {...props} />;
}

function Exercise(props: ExerciseProps) {
  const { part, translator, library, portalLang } = props;
  const { scenario, optional } = part.exercise;
  const { words, failed, ask, lacking } = useSimulation(library, scenario.id, portalLang);
  const { t } = translator;
  const heading = useRef<HTMLHeadingElement>(null);
  const askAgain = () => {
    heading.current?.focus();
    ask();
  };
  return (
    <section className={styles.part} lang={translator.lang} data-exercise={part.id}>
      <h2 ref={heading} data-part-heading tabIndex={-1}>
        {translator.exercise(scenario.id)}
      </h2>
      <p>
        {optional && <span>{`${t('exercise.optional')} `}</span>}
        <span>{t('exercise.about')}</span>
      </p>
      {words ? (
        <ExerciseSimulation {...props} words={words} lacking={lacking} />
      ) : (
        <Coming failed={failed} onAgain={askAgain} translator={translator} />
      )}
    </section>
  );
}
