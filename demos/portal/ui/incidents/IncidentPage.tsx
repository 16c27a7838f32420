import { incidents } from '../../model/incidents.ts';
import { customerOf } from '../../model/known.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { AlertTable } from '../parts/AlertTable.tsx';
import form from '../parts/form.module.css';
import { PageBody } from '../parts/PageBody.tsx';
import { Severity } from '../parts/Severity.tsx';

/** The page of one incident: its alerts and its devices, each of which can be opened. */
export function IncidentPage() {
  const { state, send, label } = usePortal();
  const { devices } = customerOf(state.customer);
  const number = state.alerts.incident;
  // An incident whose only alert has been linked to another one is empty.
  const incident = incidents(state).find(({ id }) => id === number);
  const alerts = incident?.alerts ?? [];
  return (
    <PageBody>
      <div>
        <button
          type="button"
          className={form.link}
          onClick={() => send({ type: 'page.opened', page: 'incidents' })}
        >
          {label('incidents.all')}
        </button>
      </div>
      <PageHeading>{label('incident.name', { number })}</PageHeading>
      {incident && (
        <p>
          <Severity of={incident.severity} /> · <span>{label(`alertStatus.${incident.status}`)}</span>
        </p>
      )}
      <PageHeading quiet>{label('nav.alerts')}</PageHeading>
      <AlertTable caption={label('nav.alerts')} alerts={alerts} empty={label('incidents.none')} />
      <PageHeading quiet>{label('incidents.devices')}</PageHeading>
      <ul className={form.buttons}>
        {incident?.devices.map((device) => (
          <li key={device}>
            <button
              type="button"
              className={form.link}
              onClick={() => send({ type: 'device.opened', device, tab: 'overview' })}
            >
              {devices[device].name}
            </button>
          </li>
        ))}
      </ul>
    </PageBody>
  );
}
