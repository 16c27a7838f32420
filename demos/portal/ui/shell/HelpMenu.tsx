import { helpMenu } from '../../model/actions.ts';
import { usePortal } from '../context.ts';
import { ActionMenu } from '../parts/ActionMenu.tsx';
import styles from './shell.module.css';

/** Help and support, top right: the seven items in their order (facts 6.2 (1)). */
export function HelpMenu() {
  const { send } = usePortal();
  return (
    <div className={styles.help}>
      <ActionMenu
        menu="help"
        target="help.open"
        face={<span aria-hidden="true">?</span>}
        items={helpMenu.map((item) => ({
          target: `help.${item}`,
          onChoose: () =>
            send(
              item === 'consult' ? { type: 'consult.opened', source: 'help' } : { type: 'help.chosen', item },
            ),
        }))}
      />
    </div>
  );
}
