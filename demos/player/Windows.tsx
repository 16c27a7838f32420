import { Fragment } from 'react';
import { formatUtc } from '../portal/model/clock.ts';
import type { PortalEvent } from '../portal/model/events.ts';
import type { Place } from '../portal/model/pages.ts';
import type { TargetId } from '../portal/model/targets/index.ts';
import { Circumstances } from './Circumstances.tsx';
import type { PartProps } from './part-props.ts';
import styles from './player.module.css';

interface Props extends Omit<PartProps, 'dispatch'> {
  send: (event: PortalEvent) => void;
  pointed: TargetId | null;
  /** Whether time can be let pass where there is one window, too. */
  clock?: boolean;
}

/** The windows that this scenario needs, and the clock. A scenario with one window and no waiting has no such bar. */
export function Windows({ scenario, session, send, translator, pointed, clock: wanted = false }: Props) {
  const { t, label } = translator;
  const { place, mailbox, clock } = session.portal;
  const several = scenario.places.length > 1;
  if (!several && !wanted) return null;
  const unread = mailbox.messages.filter(({ read }) => !read).length;
  const button = (
    target: `place.${Place}` | `clock.${'dayPassed' | 'skippedAhead'}`,
    event: PortalEvent,
    current?: boolean,
  ) => (
    <button
      type="button"
      aria-pressed={current}
      data-target={target}
      data-pointed={pointed === target || undefined}
      onClick={() => send(event)}
    >
      {label(target)}
    </button>
  );
  return (
    <div className={styles.windows} data-keeps-focus>
      {several && (
        <fieldset>
          <legend>{t('windows')}</legend>
          {scenario.places.map((one) => (
            <Fragment key={one}>
              {button(`place.${one}`, { type: 'place.opened', place: one }, place === one)}
            </Fragment>
          ))}
          {unread > 0 && <span className={styles.unread}>{t('mail.unread', { count: unread })}</span>}
        </fieldset>
      )}
      <fieldset>
        <legend>{t('clock')}</legend>
        <time dateTime={new Date(clock).toISOString()}>{t('clock.utc', { time: formatUtc(clock) })}</time>
        {button('clock.dayPassed', { type: 'clock.dayPassed' })}
        {button('clock.skippedAhead', { type: 'clock.skippedAhead' })}
      </fieldset>
      {several && <Circumstances session={session} send={send} translator={translator} />}
    </div>
  );
}
