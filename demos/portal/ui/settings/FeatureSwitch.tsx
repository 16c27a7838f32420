import { useId } from 'react';
import type { FeatureId } from '../../model/features.ts';
import { type TargetId, targets } from '../../model/targets/index.ts';
import { usePortal } from '../context.ts';
import styles from './settings.module.css';

function targetOf(feature: FeatureId): TargetId | undefined {
  const id = `feature.${feature}`;
  return Object.hasOwn(targets, id) ? (id as TargetId) : undefined;
}

/** A feature and its Off/On toggle, which shows what has been chosen, saved or not. */
export function FeatureSwitch({ feature }: { feature: FeatureId }) {
  const { state, send, label, pointed } = usePortal();
  const id = useId();
  const on = state.features.draft[feature] ?? false;
  const target = targetOf(feature);
  return (
    <>
      <p className={styles.featureName} id={id}>
        {label(`feature.${feature}`)}
      </p>
      <button
        type="button"
        role="switch"
        aria-checked={on}
        aria-labelledby={id}
        className={styles.switch}
        data-target={target}
        data-pointed={(target !== undefined && pointed === target) || undefined}
        onClick={() => send({ type: 'feature.switched', feature, on: !on })}
      >
        <span aria-hidden="true">{label(on ? 'toggle.on' : 'toggle.off')}</span>
      </button>
    </>
  );
}
