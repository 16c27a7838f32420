import { accountName, touchedBy } from '../../customers/derived.ts';
import type { AlertSlot } from '../../model/alert-slots.ts';
import { customerOf } from '../../model/known.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import form from '../parts/form.module.css';
import { TargetButton } from '../TargetButton.tsx';
import styles from './alert.module.css';

/** What an alert is about: devices and files are opened by their names. */
export function Assets({ slot }: { slot: AlertSlot }) {
  const { state, send, label } = usePortal();
  const customer = customerOf(state.customer);
  const alert = slot === 'notification' ? customer.notification : customer.ordinaryAlerts[slot];
  const { devices, files, accounts } = touchedBy(customer, alert);
  return (
    <section className={styles.part}>
      <PageHeading quiet>{label('alert.assets')}</PageHeading>
      <ul className={styles.chips}>
        {devices.map((device) => (
          <li key={device}>
            <button
              type="button"
              className={form.link}
              onClick={() => send({ type: 'device.opened', device, tab: 'overview' })}
            >
              {customer.devices[device].name}
            </button>
          </li>
        ))}
        {files.map((file) => (
          <li key={file}>
            <TargetButton
              target={`seenFile.${file}`}
              className={form.link}
              onClick={() => send({ type: 'file.opened', file })}
            />
          </li>
        ))}
        {accounts.map((one) => {
          const account = customer.accounts[one];
          return account && <li key={one}>{accountName(account)}</li>;
        })}
      </ul>
    </section>
  );
}
