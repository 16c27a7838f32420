import { titleLabel } from '../../model/alert-slots.ts';
import { incidents } from '../../model/incidents.ts';
import { customerOf } from '../../model/known.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { DataTable } from '../parts/DataTable.tsx';
import { PageBody } from '../parts/PageBody.tsx';
import { Severity } from '../parts/Severity.tsx';
import styles from './alerts.module.css';

/** The list of incidents: Incidents & alerts > Incidents. An incident is opened by its number. */
export function IncidentsPage() {
  const { state, send, label } = usePortal();
  const customer = customerOf(state.customer);
  return (
    <PageBody>
      <PageHeading>{label('nav.incidents')}</PageHeading>
      <p className={styles.note}>{label('incidents.span')}</p>
      <DataTable
        caption={label('nav.incidents')}
        empty={label('incidents.none')}
        columns={[
          { id: 'incident', heading: label('incidents.incident') },
          { id: 'name', heading: label('incidents.name') },
          { id: 'severity', heading: label('alertField.severity') },
          { id: 'alerts', heading: label('nav.alerts') },
          { id: 'devices', heading: label('incidents.devices') },
          { id: 'status', heading: label('alertField.status') },
        ]}
        rows={incidents(state).map(({ id, alerts, severity, status, devices }) => ({
          id: String(id),
          cells: [
            <button
              key="incident"
              type="button"
              onClick={() => send({ type: 'incident.opened', alert: alerts[0].slot })}
            >
              {label('incident.name', { number: id })}
            </button>,
            label(titleLabel(alerts[0].slot)),
            <Severity key="severity" of={severity} />,
            alerts.length,
            devices.map((device) => customer.devices[device].name).join(', '),
            label(`alertStatus.${status}`),
          ],
        }))}
      />
    </PageBody>
  );
}
