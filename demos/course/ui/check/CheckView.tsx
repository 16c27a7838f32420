import { useRef } from 'react';
import { Rich } from '../../../player/Rich.tsx';
import styles from '../part.module.css';
import type { CheckProps } from '../part-props.ts';
import { Coming } from '../simulation/Coming.tsx';
import { useSimulation } from '../simulation/use-simulation.ts';
import { CheckRun } from './CheckRun.tsx';

/** The practical check: a situation, tasks, and a portal in which nobody says what to do. */
export function CheckView(props: CheckProps) {
  const { part, translator, library, portalLang } = props;
  const { words, failed, ask, lacking } = useSimulation(library, part.check.scenario.id, portalLang);
  const heading = useRef<HTMLHeadingElement>(null);
  const askAgain = () => {
    heading.current?.focus();
    ask();
  };
  return (
    <section className={styles.part} lang={translator.lang} data-check={part.id}>
      <h2 ref={heading} data-part-heading tabIndex={-1}>
        <Rich segments={translator.check('title')} translator={translator} />
      </h2>
      {words ? (
        <CheckRun {...props} words={words} lacking={lacking} heading={heading} />
      ) : (
        <Coming failed={failed} onAgain={askAgain} translator={translator} />
      )}
    </section>
  );
}
