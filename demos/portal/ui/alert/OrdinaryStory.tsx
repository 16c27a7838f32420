import { accountName } from '../../customers/derived.ts';
import type { AlertSlot } from '../../model/alert-slots.ts';
import { customerOf } from '../../model/known.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import styles from './alert.module.css';

/** The story of an alert that a program has raised: there is little to tell. */
export function OrdinaryStory({ slot }: { slot: Exclude<AlertSlot, 'notification'> }) {
  const { state, label } = usePortal();
  const customer = customerOf(state.customer);
  const { source, device, user, detectionStatus } = customer.ordinaryAlerts[slot];
  const account = customer.accounts[user];
  const seen = { device: customer.devices[device].name, account: account ? accountName(account) : '' };
  return (
    <section className={styles.part}>
      <PageHeading quiet>{label('alert.story')}</PageHeading>
      <p>{label('alert.automatic', { source: label(`detectionSource.${source}`) })}</p>
      <p>{label('alert.seen', seen)}</p>
      <p>{label(`alert.outcome.${detectionStatus}`)}</p>
    </section>
  );
}
