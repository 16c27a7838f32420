import { deviceSlots } from '../../customers/customer.ts';
import { customerOf } from '../../model/known.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { DataTable } from '../parts/DataTable.tsx';
import styles from '../parts/entity.module.css';
import { PageBody } from '../parts/PageBody.tsx';
import { TargetButton } from '../TargetButton.tsx';
import { alertsOf } from './alerts-of.ts';

const columns = ['name', 'role', 'os', 'activeAlerts'] as const;

/** The page Device inventory: the devices that are simulated. */
export function Inventory() {
  const { state, send, label, labelLang } = usePortal();
  const { devices, deviceCount } = customerOf(state.customer);
  return (
    <>
      <PageHeading>{label('nav.deviceInventory')}</PageHeading>
      <PageBody>
        <DataTable
          caption={label('nav.deviceInventory')}
          columns={columns.map((id) => ({ id, heading: label(`inventory.${id}`) }))}
          rows={deviceSlots.map((device) => ({
            id: device,
            cells: [
              <TargetButton
                key={device}
                target={`inventory.${device}`}
                onClick={() => send({ type: 'device.opened', device, tab: 'overview' })}
              />,
              label(`attack.${device}.role`),
              devices[device].os,
              alertsOf(state, device).filter(({ status }) => status !== 'resolved').length,
            ],
          }))}
          empty=""
        />
        <p className={styles.note} lang={labelLang('simulation.threeDevices')}>
          {label('simulation.threeDevices', {
            number: deviceCount.toLocaleString(labelLang('simulation.threeDevices')),
          })}
        </p>
      </PageBody>
    </>
  );
}
