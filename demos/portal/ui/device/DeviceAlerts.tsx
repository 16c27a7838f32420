import { formatUtc } from '../../model/clock.ts';
import { usePortal } from '../context.ts';
import { AlertName } from '../parts/AlertName.tsx';
import { alertsOf } from '../parts/alerts-of.ts';
import { DataTable } from '../parts/DataTable.tsx';
import { Severity } from '../parts/Severity.tsx';

const columns = ['name', 'severity', 'status', 'category', 'time'] as const;

/** The tab Alerts: those under this device, newest first. */
export function DeviceAlerts() {
  const { state, label } = usePortal();
  return (
    <DataTable
      caption={label('deviceTab.alerts')}
      columns={columns.map((id) => ({ id, heading: label(`alertField.${id}`) }))}
      rows={alertsOf(state, state.device.open).map(({ slot, severity, status, category, raisedAt }) => ({
        id: slot,
        cells: [
          <AlertName key={slot} of={slot} />,
          <Severity key={slot} of={severity} />,
          label(`alertStatus.${status}`),
          label(`category.${category}`),
          formatUtc(raisedAt),
        ],
      }))}
      empty={label('device.noAlerts')}
    />
  );
}
