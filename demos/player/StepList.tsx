import { useState } from 'react';
import { chapterOf, stepIds } from '../engine/scenario.ts';
import { stepAnchor } from '../engine/step-link.ts';
import styles from './guide.module.css';
import type { PartProps } from './part-props.ts';
import { Rich } from './Rich.tsx';

interface Props extends Omit<PartProps, 'dispatch'> {
  /** Whether the words of all steps are here. */
  whole: boolean;
}

/** Every step, each a link to the moment before it: the way to jump, and to copy an address. */
export function StepList(props: Props) {
  const [open, setOpen] = useState(false);
  const { translator, whole } = props;
  return (
    <details className={styles.steps} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{translator.t('steps')}</summary>
      {open && (whole ? <Steps {...props} /> : <p>{translator.t('surface.coming')}</p>)}
    </details>
  );
}

function Steps({ scenario, session, translator }: Props) {
  const ids = stepIds(scenario);
  const begins = (id: string, index: number) => {
    const chapter = chapterOf(scenario, id);
    return chapter !== chapterOf(scenario, ids[index - 1] ?? '') ? chapter : undefined;
  };
  return (
    <ol>
      {ids.map((id, index) => (
        <li key={id} data-done={index < session.step || undefined}>
          {begins(id, index) && (
            <p className={styles.chapter}>
              <Rich segments={translator.words(`chapter.${begins(id, index)}`)} translator={translator} />
            </p>
          )}
          <a
            href={`#${stepAnchor(scenario.id, id)}`}
            aria-current={index === session.step ? 'step' : undefined}
          >
            <Rich segments={translator.words(`${id}.instruction`)} translator={translator} />
          </a>
          {index < session.step && <span>{` – ${translator.t('steps.done')}`}</span>}
          {index === session.step && <span>{` – ${translator.t('steps.current')}`}</span>}
        </li>
      ))}
    </ol>
  );
}
