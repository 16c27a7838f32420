import { switchableFeatures } from '../../model/features.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { Surface } from '../Surface.tsx';
import { TargetButton } from '../TargetButton.tsx';
import { FeatureSwitch } from './FeatureSwitch.tsx';
import styles from './settings.module.css';

/** The last row of the list: "Apply" until Microsoft has approved, then a toggle (facts 3.3, steps 1 and 7). */
function TargetedAttackNotifications() {
  const { state, send, label } = usePortal();
  const { status } = state.application;
  if (status === 'accepted') return <FeatureSwitch feature="targetedAttackNotifications" />;
  return (
    <>
      <p className={styles.featureName}>{label('feature.targetedAttackNotifications')}</p>
      {status === 'notApplied' ? (
        <TargetButton
          target="advancedFeatures.apply"
          className={styles.apply}
          data-return
          aria-haspopup="dialog"
          onClick={() => send({ type: 'application.opened' })}
        />
      ) : (
        <p className={styles.received} tabIndex={-1} data-return>
          {label('advancedFeatures.received')}
        </p>
      )}
    </>
  );
}

/** The page Advanced features: a list of toggles that take effect when they are saved (facts 3.2, 3.4). */
export function AdvancedFeatures() {
  const { state, send, label } = usePortal();
  const { saved, draft, justSaved } = state.features;
  // What the panel covers must not take focus where nobody sees it (WCAG 2.4.11).
  const panelOpen = state.application.panel !== 'closed';
  const behind = panelOpen ? styles.behind : '';
  const unsaved = [...switchableFeatures, 'targetedAttackNotifications' as const].some(
    (feature) => Boolean(saved[feature]) !== Boolean(draft[feature]),
  );
  return (
    <>
      <PageHeading>{label('endpoints.advancedFeatures')}</PageHeading>
      <ul className={`${styles.features} ${behind}`} inert={panelOpen}>
        {switchableFeatures.map((feature) => (
          <li key={feature}>
            <FeatureSwitch feature={feature} />
          </li>
        ))}
        <li className={styles.last}>
          <TargetedAttackNotifications />
          <p className={styles.description}>
            {label('advancedFeatures.targetedAttackNotifications.description')}
          </p>
        </li>
      </ul>
      <div className={`${styles.foot} ${behind}`} inert={panelOpen}>
        <TargetButton
          target="advancedFeatures.savePreferences"
          className={styles.primary}
          onClick={() => send({ type: 'preferences.saved' })}
        />
        {unsaved && <p>{label('advancedFeatures.unsaved')}</p>}
        {justSaved && <p className={styles.saved}>{label('advancedFeatures.saved')}</p>}
      </div>
      {panelOpen && <Surface id="application" />}
    </>
  );
}
