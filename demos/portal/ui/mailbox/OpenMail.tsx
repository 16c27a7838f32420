import type { ReactNode } from 'react';
import { formatUtc } from '../../model/clock.ts';
import type { Mail } from '../../model/mail.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { AlertBody } from './AlertBody.tsx';
import styles from './mailbox.module.css';
import { ReportBody } from './ReportBody.tsx';
import { subjectOf } from './subject.ts';

function Body({ mail }: { mail: Mail }): ReactNode {
  const { label } = usePortal();
  if (mail.kind === 'alert') return <AlertBody mail={mail} />;
  if (mail.kind === 'report') return <ReportBody mail={mail} />;
  if (mail.kind === 'test') return <p>{label('mail.test.purpose')}</p>;
  return (
    <>
      <p>{label('mail.welcome.approved')}</p>
      <p>{label('mail.welcome.where')}</p>
    </>
  );
}

/** A message as it is read. */
export function OpenMail({ mail }: { mail: Mail }) {
  const view = usePortal();
  const { label, labelLang } = view;
  return (
    <article className={styles.mail}>
      <PageHeading part>{subjectOf(mail, view)}</PageHeading>
      <dl className={styles.head}>
        <dt>{label('mail.from')}</dt>
        <dd>{label(`mail.${mail.kind}.from`)}</dd>
        <dt>{label('mail.to')}</dt>
        <dd>{mail.to.join('; ')}</dd>
        <dt>{label('mail.sent')}</dt>
        <dd>{`${formatUtc(mail.sentAt)} UTC`}</dd>
      </dl>
      <Body mail={mail} />
      <p className={styles.invented} lang={labelLang('simulation.inventedMail')}>
        {label('simulation.inventedMail')}
      </p>
    </article>
  );
}
