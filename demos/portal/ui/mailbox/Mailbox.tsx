import { formatUtc } from '../../model/clock.ts';
import { type Mail, newestFirst } from '../../model/mail.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { useTarget } from '../TargetButton.tsx';
import styles from './mailbox.module.css';
import { OpenMail } from './OpenMail.tsx';
import { subjectOf, targetOf } from './subject.ts';

function MessageRow({ mail }: { mail: Mail }) {
  const view = usePortal();
  const { state, send, label, labelLang } = view;
  return (
    <li data-unread={!mail.read || undefined}>
      <button
        type="button"
        lang={labelLang('mail.title')}
        {...useTarget(targetOf(mail))}
        aria-current={state.mailbox.open === mail.id || undefined}
        onClick={() => send({ type: 'mail.opened', mail: mail.id })}
      >
        {subjectOf(mail, view)}
      </button>
      <p>
        <span>{label(`mail.${mail.kind}.from`)}</span> ·{' '}
        <time dateTime={new Date(mail.sentAt).toISOString()}>{`${formatUtc(mail.sentAt)} UTC`}</time>
        {!mail.read && <strong>{` · ${label('mail.unread')}`}</strong>}
      </p>
    </li>
  );
}

/** The SOC's mailbox: what has come, newest first, and the message that is open. */
export function Mailbox() {
  const { state, label, labelLang } = usePortal();
  const { messages, open } = state.mailbox;
  const openMail = messages.find(({ id }) => id === open);
  return (
    <div className={styles.mailbox} lang={labelLang('mail.title')}>
      <PageHeading>{label('mail.title')}</PageHeading>
      {messages.length === 0 ? (
        <p className={styles.empty}>{label('mail.empty')}</p>
      ) : (
        <div className={styles.columns}>
          <ul aria-label={label('mail.messages')}>
            {newestFirst(messages).map((mail) => (
              <MessageRow key={mail.id} mail={mail} />
            ))}
          </ul>
          {openMail ? (
            <OpenMail key={openMail.id} mail={openMail} />
          ) : (
            <p className={styles.empty}>{label('mail.choose')}</p>
          )}
        </div>
      )}
    </div>
  );
}
