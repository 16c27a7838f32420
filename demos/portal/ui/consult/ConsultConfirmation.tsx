import { usePortal } from '../context.ts';
import { Facts } from '../parts/Facts.tsx';
import styles from '../parts/form.module.css';
import { TargetButton } from '../TargetButton.tsx';
import { Explanation } from './Explanation.tsx';
import { questionLabel } from './question-label.ts';

/** What was sent, and what comes now (facts 6.5). How the real portal confirmed it is not known. */
export function ConsultConfirmation() {
  const { state, send, label } = usePortal();
  const sent = state.cases.at(-1);
  return (
    <div className={styles.form}>
      <p className={styles.done}>{label('consult.sent')}</p>
      {sent && (
        <Facts
          of={[
            [label('consult.topic'), sent.topic],
            [label('consult.context'), sent.context || label(questionLabel(sent.source))],
            [label('consult.sentTo'), sent.emails.join('; ')],
          ]}
        />
      )}
      <p>{label('consult.firstReport')}</p>
      <Explanation of="simulation.inventedConfirmation" className={styles.help} />
      <TargetButton
        target="consult.close"
        className={styles.primary}
        onClick={() => send({ type: 'panel.closed' })}
      />
    </div>
  );
}
