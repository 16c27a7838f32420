import { formatUtc } from '../../model/clock.ts';
import type { Mail } from '../../model/mail.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import styles from './mailbox.module.css';
import { numbersOf } from './subject.ts';

/** A message as it is read. */
export function OpenMail({ mail }: { mail: Mail }) {
  const { label, labelLang } = usePortal();
  return (
    <article className={styles.mail}>
      <PageHeading part>{label(`mail.${mail.kind}.subject`, numbersOf(mail))}</PageHeading>
      <dl>
        <dt>{label('mail.from')}</dt>
        <dd>{label(`mail.${mail.kind}.from`)}</dd>
        <dt>{label('mail.to')}</dt>
        <dd>{mail.to.join('; ')}</dd>
        <dt>{label('mail.sent')}</dt>
        <dd>{formatUtc(mail.sentAt)} UTC</dd>
      </dl>
      <p>{label('mail.welcome.approved')}</p>
      <p>{label('mail.welcome.where')}</p>
      <p className={styles.invented} lang={labelLang('simulation.inventedMail')}>
        {label('simulation.inventedMail')}
      </p>
    </article>
  );
}
