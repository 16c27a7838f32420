import type { RuleForm } from '../../model/rules.ts';
import { usePortal } from '../context.ts';
import styles from '../parts/form.module.css';
import { TargetButton } from '../TargetButton.tsx';

/** "Delete", for a rule that exists already. */
export function DeleteRule({ form }: { form: RuleForm }) {
  const { send } = usePortal();
  if (form.editing === null) return null;
  return (
    <TargetButton
      target="rules.delete"
      className={styles.secondary}
      onClick={() => send({ type: 'rule.deleted' })}
    />
  );
}
