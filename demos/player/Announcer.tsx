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

/** What a screen reader is told now: the help just asked for, or the answer and, in a new step, the task. */
function news({ scenario, session, translator }: Props): Segment[] {
  if (session.turn === 0) return [];
  if (session.help === 'shown') return translator.rich('shown');
  if (session.help === 'hint') return translator.words(`${stepIds(scenario)[session.step]}.hint`);
  const answer = answerText(scenario, session, translator);
  if (session.answer?.kind === 'mistake' || session.answer?.kind === 'offPath') return answer;
  if (session.mode === 'explore') return answer;
  return [...answer, ' ', ...taskText(scenario, session, translator)];
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
            segment
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
