import type { FeatureId } from '../../model/features.ts';
import { type TargetId, targets } from '../../model/targets/index.ts';
import { usePortal } from '../context.ts';
import { useElementId } from '../parts/element-id.ts';
import styles from './settings.module.css';

function targetOf(feature: FeatureId): TargetId | undefined {
  const id = `feature.${feature}`;
  return Object.hasOwn(targets, id) ? (id as TargetId) : undefined;
}

/** A feature and its Off/On toggle, which shows what has been chosen, saved or not. */
export function FeatureSwitch({ feature }: { feature: FeatureId }) {
  const { state, send, label, pointed } = usePortal();
  const id = useElementId();
  const on = state.features.draft[feature] ?? false;
  const target = targetOf(feature);
  return (
    <>
      <p className={styles.featureName} id={id}>
        {label(`feature.${feature}`)}
      </p>
      <div className={styles.toggle}>
        <button
          type="button"
          role="switch"
          aria-checked={on}
          aria-labelledby={id}
          className={styles.switch}
          data-target={target}
          data-pointed={(target !== undefined && pointed === target) || undefined}
          onClick={() => send({ type: 'feature.switched', feature, on: !on })}
        />
        {/* Beside the switch, not in it: it tells the state, and is no part of its name (WCAG 2.5.3). */}
        <span aria-hidden="true">{label(on ? 'toggle.on' : 'toggle.off')}</span>
      </div>
    </>
  );
}
