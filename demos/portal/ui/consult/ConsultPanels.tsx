import type { ComponentType } from 'react';
import type { HelpItem } from '../../model/actions.ts';
import type { LabelKey } from '../../model/labels.ts';
import type { Panel } from '../../model/state.ts';
import { usePortal } from '../context.ts';
import { Flyout } from '../parts/Flyout.tsx';
import styles from '../parts/form.module.css';
import { TargetButton } from '../TargetButton.tsx';
import { ConsultConfirmation } from './ConsultConfirmation.tsx';
import { ConsultForm } from './ConsultForm.tsx';
import { Explanation } from './Explanation.tsx';
import { TrialBanner } from './TrialBanner.tsx';

type View = Extract<Panel, { kind: 'consult' }>['view'];

/** Stands where the real portal opens Microsoft's privacy statement: the simulation loads nothing from elsewhere. */
function PrivacyStatement() {
  const { send, label, labelLang } = usePortal();
  return (
    <div className={styles.form}>
      <Explanation of="simulation.consultPrivacy" />
      <button
        type="button"
        className={styles.primary}
        lang={labelLang('simulation.backToQuestion')}
        onClick={() => send({ type: 'consult.privacyClosed' })}
      >
        {label('simulation.backToQuestion')}
      </button>
    </div>
  );
}

/** What is said where nothing can be done, and the way out. */
function Notice({ explanation }: { explanation: LabelKey }) {
  const { send } = usePortal();
  return (
    <div className={styles.form}>
      <Explanation of={explanation} />
      <TargetButton
        target="consult.close"
        className={styles.primary}
        onClick={() => send({ type: 'panel.closed' })}
      />
    </div>
  );
}

/** The question form, where one may ask. What the portal shows without a subscription is not known (facts 6.4). */
function Question() {
  const { state } = usePortal();
  return state.subscription === 'none' ? (
    <Notice explanation="simulation.noSubscription" />
  ) : (
    <ConsultForm form={state.consult} />
  );
}

const contents: Record<View, ComponentType> = {
  form: Question,
  privacy: PrivacyStatement,
  confirmation: ConsultConfirmation,
};

function Consult({ view }: { view: View }) {
  const { state, send, label } = usePortal();
  const Content = contents[view];
  return (
    <Flyout
      title={label(view === 'privacy' ? 'consult.privacyStatement' : 'consult.title')}
      above={view === 'form' && state.subscription === 'trial' ? <TrialBanner /> : null}
      onClose={() => send({ type: 'panel.closed' })}
    >
      <Content />
    </Flyout>
  );
}

/** Stands where an item of the help menu leads elsewhere. */
function Help({ item }: { item: HelpItem }) {
  const { send, label } = usePortal();
  return (
    <Flyout title={label(`help.${item}`)} onClose={() => send({ type: 'panel.closed' })}>
      <Notice explanation={`simulation.help.${item}`} />
    </Flyout>
  );
}

/** The form "Consult a threat expert" in its forms (facts 6.4), and what the other items of the help menu open. */
export function ConsultPanels() {
  const { panel } = usePortal().state;
  if (panel?.kind === 'consult') return <Consult view={panel.view} />;
  return panel?.kind === 'help' ? <Help item={panel.item} /> : null;
}
