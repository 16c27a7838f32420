import { deviceMenu } from '../../model/actions.ts';
import { commandNow } from '../../model/device-work.ts';
import { usePortal } from '../context.ts';
import { ActionMenu } from '../parts/ActionMenu.tsx';
import styles from '../parts/entity.module.css';
import { TargetButton } from '../TargetButton.tsx';

type Command = (typeof deviceMenu.bar)[number] | (typeof deviceMenu.overflow)[number];
type Shown = Command | 'release' | 'unrestrict';

/** The commands of the device page in their order: three buttons, the others behind "…" (facts 6.2 (2)). */
export function Commands() {
  const { state, send } = usePortal();
  const choose = (command: Command) => {
    if (command === 'consult') send({ type: 'consult.opened', source: 'device' });
    else if (command === 'actionCenter') send({ type: 'actionCenter.opened' });
    else send({ type: 'action.opened', action: command });
  };
  return (
    <div className={styles.commands}>
      {deviceMenu.bar.map((command) => (
        <TargetButton
          key={command}
          target={`device.${commandNow(state, command) as Shown}`}
          aria-haspopup="dialog"
          onClick={() => choose(command)}
        />
      ))}
      <ActionMenu
        menu="device"
        target="device.more"
        face={<span aria-hidden="true">…</span>}
        items={deviceMenu.overflow.map((command) => ({
          target: `device.${command}`,
          onChoose: () => choose(command),
        }))}
      />
    </div>
  );
}
