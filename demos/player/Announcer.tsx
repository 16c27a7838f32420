import { Fragment } from 'react';
import type { Segment } from '../engine/rich-text.ts';
import { stepIds } from '../engine/scenario.ts';
import type { PortalScenario } from '../scenarios/index.ts';
import { answerText, taskText } from './answer-text.ts';
import styles from './player.module.css';
import type { Session } from './session.ts';
import type { Translator } from './translator.ts';

interface Props {
  scenario: PortalScenario;
  session: Session;
  translator: Translator;
}

/**
 * What a screen reader is told now: what is wrong, the help just asked for, or the answer and, in a new step, the
 * task. Of what the reader does freely nothing is said, as after the end: the portal itself shows it.
 */
function news({ scenario, session, translator }: Props): Segment[] {
  const { turn, answer, help, mode, actor, step } = session;
  if (turn === 0) return [];
  const said = answerText(scenario, session, translator);
  if (answer?.kind === 'mistake' || answer?.kind === 'offPath') return said;
  if (help === 'shown') return translator.rich('shown');
  if (help === 'hint') return translator.words(`${stepIds(scenario)[step]}.hint`);
  if (mode === 'explore' || (answer === null && actor === 'reader')) return said;
  return [...said, ' ', ...taskText(scenario, session, translator)];
}

/** The simulation's only live region: each change is said once, in the page's language, labels in theirs (WCAG 4.1.3). */
export function Announcer(props: Props) {
  const { session, translator } = props;
  return (
    <p className={styles.announcer} role="status">
      {/* A new key makes the same sentence new, so that it is said again. */}
      <Fragment key={session.turn}>
        {news(props).map((segment, index) =>
          typeof segment === 'string' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is never reordered
            <span key={index}>{segment}</span>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is never reordered
            <span key={index} lang={translator.labelLang(segment.label)}>
              {segment.text}
            </span>
          ),
        )}
      </Fragment>
    </p>
  );
}
