import { useRef } from 'react';
import { filterValues, isUnfiltered, queuedAlerts } from '../../model/queue.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { AlertTable } from '../parts/AlertTable.tsx';
import styles from '../parts/alerts.module.css';
import { fields, valueLabel } from '../parts/filter-fields.ts';
import form from '../parts/form.module.css';
import { PageBody } from '../parts/PageBody.tsx';
import { TargetButton } from '../TargetButton.tsx';

/** The alerts queue of Microsoft 365 Defender: Incidents & alerts > Alerts (facts 4.3). */
export function QueuePage() {
  const { state, send, label } = usePortal();
  const bar = useRef<HTMLDivElement>(null);
  const { queue } = state;
  const chosen = fields.flatMap((field) =>
    filterValues[field]
      .filter((value) => (queue.filter[field] as readonly string[]).includes(value))
      .map((value) => label(valueLabel(field, value))),
  );
  return (
    <PageBody>
      <PageHeading>{label('nav.alerts')}</PageHeading>
      <div ref={bar} className={form.buttons}>
        <TargetButton
          target="alerts.filter"
          className={form.secondary}
          aria-haspopup="dialog"
          onClick={() => send({ type: 'alerts.filterOpened' })}
        />
        {!isUnfiltered(queue.filter) && (
          <button
            type="button"
            className={form.link}
            onClick={() => {
              // The button goes away with the filter; focus stays beside it.
              bar.current?.querySelector('button')?.focus();
              send({ type: 'alerts.filterCleared' });
            }}
          >
            {label('alerts.filter.clear')}
          </button>
        )}
      </div>
      <p className={styles.note}>
        <span>{label('alerts.span')}</span>{' '}
        {chosen.length > 0 && <span>{label('alerts.filtered', { values: chosen.join(', ') })}</span>}
      </p>
      <AlertTable
        caption={label('nav.alerts')}
        alerts={queuedAlerts(state)}
        empty={label('alerts.none')}
        order={queue.order}
      />
    </PageBody>
  );
}
