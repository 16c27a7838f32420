import { accountRoles, subscriptions } from '../portal/model/account.ts';
import type { PortalEvent } from '../portal/model/events.ts';
import type { LabelKey } from '../portal/model/labels.ts';
import { useElementId } from '../portal/ui/parts/element-id.ts';
import styles from './circumstances.module.css';
import type { PartProps } from './part-props.ts';

interface Props extends Pick<PartProps, 'session' | 'translator'> {
  send: (event: PortalEvent) => void;
}

/** Who is signed in, and what the customer subscribes to: what one may do in the portal depends on both. */
export function Circumstances({ session, send, translator: { t, label } }: Props) {
  const id = useElementId();
  const { account, subscription } = session.portal;
  const list = <Value extends string>(
    title: LabelKey,
    prefix: 'account' | 'subscription',
    values: readonly Value[],
    value: Value,
    choose: (value: Value) => void,
  ) => (
    <div>
      <label htmlFor={`${id}${prefix}`}>{label(title)}</label>
      <select
        id={`${id}${prefix}`}
        value={value}
        onChange={(event) => {
          const chosen = values.find((one) => one === event.target.value);
          if (chosen) choose(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {label(`${prefix}.${one}` as LabelKey)}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <details className={styles.circumstances}>
      <summary>{t('circumstances')}</summary>
      <div>
        {list('account.title', 'account', accountRoles, account, (chosen) =>
          send({ type: 'account.chosen', account: chosen }),
        )}
        {list('subscription.title', 'subscription', subscriptions, subscription, (chosen) =>
          send({ type: 'subscription.chosen', subscription: chosen }),
        )}
      </div>
    </details>
  );
}
