import { usePortal } from '../context.ts';
import { ActionLog } from '../parts/ActionLog.tsx';
import styles from '../parts/entity.module.css';
import { Flyout } from '../parts/Flyout.tsx';
import { ActionPanel } from './ActionPanel.tsx';

/** The log of the open device or file (facts 6.2, Action center). */
function ActionCenter() {
  const { state, send, label } = usePortal();
  const subject = state.page === 'file' ? state.file : state.device.open;
  return (
    <Flyout title={label('nav.actionCenter')} onClose={() => send({ type: 'panel.closed' })}>
      <div className={styles.stack}>
        <p>{label(`name.${subject}`)}</p>
        <ActionLog ofOne of={state.actionLog.filter(({ target }) => target === subject)} />
      </div>
    </Flyout>
  );
}

/** The panels that the commands of the device, file and alert pages open. */
export function ActionPanels() {
  const { panel } = usePortal().state;
  if (panel?.kind === 'action') return <ActionPanel panel={panel} />;
  return panel?.kind === 'actionCenter' ? <ActionCenter /> : null;
}
