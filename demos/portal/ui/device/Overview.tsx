import { formatUtc } from '../../model/clock.ts';
import { deviceWork } from '../../model/device-work.ts';
import { customerOf } from '../../model/known.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { AlertName } from '../parts/AlertName.tsx';
import { alertsOf } from '../parts/alerts-of.ts';
import styles from '../parts/entity.module.css';
import { Facts } from '../parts/Facts.tsx';
import { Severity } from '../parts/Severity.tsx';

/** What the device is: the left part of the real page (facts 6.2 (2)). */
function Details() {
  const { state, label } = usePortal();
  const { open } = state.device;
  const { devices, domain } = customerOf(state.customer);
  const { os, ip, firstSeen } = devices[open];
  const { tags, value } = deviceWork(state, open);
  // How its values are called comes with the panel in which one is chosen.
  const valued =
    value === 'normal' ? [] : [[label('device.value'), label(`actions.value.${value}`)] as const];
  return (
    <section className={styles.card}>
      <PageHeading part quiet>
        {label('device.details')}
      </PageHeading>
      <Facts
        of={[
          [label('device.tagList'), tags.length > 0 ? tags.join(' · ') : label('device.noTags')],
          ...valued,
          [label('device.domain'), domain],
          [label('device.os'), os],
          [label('device.ipAddresses'), ip],
          [label('device.firstSeen'), formatUtc(firstSeen)],
          [label('device.lastSeen'), formatUtc(state.clock)],
        ]}
      />
    </section>
  );
}

function ActiveAlerts() {
  const { state, label } = usePortal();
  const active = alertsOf(state, state.device.open).filter(({ status }) => status !== 'resolved');
  return (
    <section className={styles.card}>
      <PageHeading part quiet>
        {label('device.activeAlerts')}
      </PageHeading>
      {active.length === 0 ? (
        <p>{label('device.noAlerts')}</p>
      ) : (
        <ul>
          {active.map((alert) => (
            <li key={alert.slot}>
              <AlertName of={alert.slot} /> <Severity of={alert.severity} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function LoggedOnUsers() {
  const { state, label } = usePortal();
  const { loggedOn } = customerOf(state.customer).devices[state.device.open];
  return (
    <section className={styles.card}>
      <PageHeading part quiet>
        {label('device.loggedOnUsers')}
      </PageHeading>
      <ul>
        {loggedOn.map((account) => (
          <li key={account}>{label(`name.${account}`)}</li>
        ))}
      </ul>
    </section>
  );
}

/** The tab Overview: details, active alerts and users. */
export function Overview() {
  return (
    <div className={styles.columns}>
      <Details />
      <div className={styles.stack}>
        <ActiveAlerts />
        <LoggedOnUsers />
      </div>
    </div>
  );
}
