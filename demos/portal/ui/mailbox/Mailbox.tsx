import { formatUtc } from '../../model/clock.ts';
import type { Mail } from '../../model/mail.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { useTarget } from '../TargetButton.tsx';
import styles from './mailbox.module.css';
import { OpenMail } from './OpenMail.tsx';
import { numbersOf, targetOf } from './subject.ts';

function MessageRow({ mail }: { mail: Mail }) {
  const { state, send, label } = usePortal();
  return (
    <li data-unread={!mail.read || undefined}>
      <button
        type="button"
        {...useTarget(targetOf(mail))}
        aria-current={state.mailbox.open === mail.id || undefined}
        onClick={() => send({ type: 'mail.opened', mail: mail.id })}
      >
        {label(`mail.${mail.kind}.subject`, numbersOf(mail))}
      </button>
      <p>
        {label(`mail.${mail.kind}.from`)} · {formatUtc(mail.sentAt)}
        {!mail.read && <strong> · {label('mail.unread')}</strong>}
      </p>
    </li>
  );
}

/** The mailbox of the person who applied. */
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
            {messages.map((mail) => (
              <MessageRow key={mail.id} mail={mail} />
            ))}
          </ul>
          {openMail ? <OpenMail mail={openMail} /> : <p className={styles.empty}>{label('mail.choose')}</p>}
        </div>
      )}
    </div>
  );
}
