import type { ReactNode } from 'react';
import type { Customer } from '../../customers/customer.ts';
import { formatUtc } from '../../model/clock.ts';
import { customerOf } from '../../model/known.ts';
import type { LabelKey } from '../../model/labels.ts';
import type { QueryId } from '../../model/query-ids.ts';
import { recommendedProgress } from '../../model/recommended.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { Facts } from '../parts/Facts.tsx';
import form from '../parts/form.module.css';
import styles from './alert.module.css';

function Part({ title, children }: { title: LabelKey; children: ReactNode }) {
  const { label } = usePortal();
  return (
    <section className={styles.part}>
      <PageHeading quiet>{label(title)}</PageHeading>
      {children}
    </section>
  );
}

/** A customer's summary has three to five sentences. */
const sentences = [1, 2, 3, 4, 5].map((number) => `attack.summary.${number}` as const);

function Summary() {
  const { label } = usePortal();
  const written = sentences.map((key) => [key, label(key)]).filter(([key, text]) => text !== key);
  return <p>{written.map(([, text]) => text).join(' ')}</p>;
}

function Timeline({ customer }: { customer: Customer }) {
  const { label } = usePortal();
  return (
    <ol className={styles.timeline}>
      {customer.notification.timeline.map(({ id, at, until, devices, techniques }) => (
        <li key={id}>
          <p className={styles.when}>
            {[
              until === undefined ? formatUtc(at) : `${formatUtc(at)} – ${formatUtc(until)}`,
              devices.map((device) => customer.devices[device].name).join(' → '),
              techniques.join(', '),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p>{label(`attack.event.${id}`)}</p>
        </li>
      ))}
    </ol>
  );
}

function RecommendedActions() {
  const { state, label } = usePortal();
  return (
    <ol className={styles.actions}>
      {recommendedProgress(state).map(({ id, done, of }) => (
        <li key={id}>
          <span>{label(`attack.action.${id}`)}</span>
          {of > 0 && (
            <p className={styles.progress} data-done={done === of || undefined}>
              {done === of ? label('alert.action.done') : label('alert.action.partly', { done, of })}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Indicators({ customer }: { customer: Customer }) {
  const { label } = usePortal();
  const addresses = customer.addresses.flatMap(({ ip, domain }) => [ip, domain]).filter(Boolean);
  return (
    <Facts
      of={[
        ...Object.values(customer.files).map(
          ({ name, sha1, sha256 }) => [name, `SHA1 ${sha1} · SHA256 ${sha256}`] as const,
        ),
        [label('alert.addresses'), addresses.join(', ')],
      ]}
    />
  );
}

function Queries({ queries }: Pick<Customer['notification'], 'queries'>) {
  const { send, label } = usePortal();
  return (
    <ul className={form.buttons}>
      {queries.map((query, index) => (
        <li key={query}>
          <button
            type="button"
            className={form.secondary}
            onClick={() => {
              // A test holds the customers’ ids and the hunting page’s in step. The page comes last: it is what is seen.
              send({ type: 'hunting.queryChosen', query: query as QueryId });
              send({ type: 'page.opened', page: 'hunting' });
            }}
          >
            {label('alert.query', { number: index + 1 })}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What a notification says, by the template of facts 5: put together for training, which it says itself. */
export function NotificationStory() {
  const { state, label, labelLang } = usePortal();
  const customer = customerOf(state.customer);
  return (
    <>
      <div className={styles.part}>
        <p className={styles.overline}>{label('alert.story')}</p>
        <p className={styles.note} lang={labelLang('simulation.notification')}>
          {label('simulation.notification')}
        </p>
      </div>
      <Part title="alert.summary">
        <Summary />
      </Part>
      <Part title="alert.scope">
        <Facts
          of={[
            [label('alert.affected'), label('attack.scope.affected')],
            [label('alert.notAffected'), label('attack.scope.notAffected')],
          ]}
        />
      </Part>
      <Part title="alert.timeline.title">
        <Timeline customer={customer} />
      </Part>
      <Part title="alert.entry">
        <p>{label('attack.entry')}</p>
      </Part>
      <Part title="alert.actions">
        <RecommendedActions />
      </Part>
      <Part title="alert.indicators">
        <Indicators customer={customer} />
      </Part>
      <Part title="alert.queries">
        <Queries queries={customer.notification.queries} />
      </Part>
      <Part title="alert.unknown">
        <p>{label('attack.unknown')}</p>
      </Part>
    </>
  );
}
