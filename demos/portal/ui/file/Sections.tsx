import type { FileEntity } from '../../customers/customer.ts';
import { customerOf } from '../../model/known.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { AlertName } from '../parts/AlertName.tsx';
import styles from '../parts/entity.module.css';
import { Facts } from '../parts/Facts.tsx';
import { Severity } from '../parts/Severity.tsx';
import { TargetButton } from '../TargetButton.tsx';
import { alertsAbout } from './alerts-about.ts';

/** The open file. Every customer has the first one, which stands in for one that it has not. */
function useFile(): FileEntity {
  const { state } = usePortal();
  const { files } = customerOf(state.customer);
  return files[state.file] ?? files.file1;
}

/** What the file is: the left part of the real page (facts 6.2 (4)). */
export function Details() {
  const { label, labelLang } = usePortal();
  const { sha1, sha256, size, signer } = useFile();
  return (
    <section className={styles.card}>
      <PageHeading part quiet>
        {label('file.details')}
      </PageHeading>
      <Facts
        of={[
          ['SHA1', sha1],
          ['SHA256', sha256],
          [label('file.size'), label('file.bytes', { bytes: size.toLocaleString(labelLang('file.bytes')) })],
          [label('file.signer'), signer ?? label('file.unsigned')],
        ]}
      />
    </section>
  );
}

/** Where the file has been seen. */
export function Observed() {
  const { send, label } = usePortal();
  const { devices, folder } = useFile();
  return (
    <section className={styles.card}>
      <PageHeading part quiet>
        {label('file.observed')}
      </PageHeading>
      <ul>
        {devices.map((device) => (
          <li key={device}>
            <TargetButton
              target={`inventory.${device}`}
              onClick={() => send({ type: 'device.opened', device, tab: 'overview' })}
            />
          </li>
        ))}
      </ul>
      <Facts of={[[label('file.folder'), folder]]} />
    </section>
  );
}

/** The alerts in which the file plays a part, newest first. */
export function Alerts() {
  const { state, label } = usePortal();
  const alerts = alertsAbout(state, state.file);
  return (
    <section className={styles.card}>
      <PageHeading part quiet>
        {label('file.alerts')}
      </PageHeading>
      {alerts.length === 0 ? (
        <p>{label('file.noAlerts')}</p>
      ) : (
        <ul>
          {alerts.map(({ slot, severity }) => (
            <li key={slot}>
              <AlertName of={slot} /> <Severity of={severity} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
