import type { ReactNode } from 'react';
import { titleLabel } from '../../model/alert-slots.ts';
import type { AlertView } from '../../model/alerts.ts';
import { formatUtc } from '../../model/clock.ts';
import { customerOf } from '../../model/known.ts';
import type { QueueOrder, SortColumn } from '../../model/queue.ts';
import { usePortal } from '../context.ts';
import { useTarget } from '../TargetButton.tsx';
import styles from './alerts.module.css';
import { DataTable } from './DataTable.tsx';
import { Severity } from './Severity.tsx';

function Name({ slot }: Pick<AlertView, 'slot'>) {
  const { send, label } = usePortal();
  const target = useTarget(slot === 'notification' ? 'alert.notification' : undefined);
  return (
    <button type="button" onClick={() => send({ type: 'alert.opened', alert: slot })} {...target}>
      {label(titleLabel(slot))}
    </button>
  );
}

interface Props {
  caption: string;
  alerts: readonly AlertView[];
  empty: ReactNode;
  /** The order that the headings show and change; left out where it cannot be changed. */
  order?: QueueOrder;
}

/** Alerts as a list: each is opened by its name (facts 4.3). */
export function AlertTable({ caption, alerts, empty, order }: Props) {
  const { state, send, label } = usePortal();
  const { devices } = customerOf(state.customer);
  const plain = (field: 'name' | 'tags' | 'status' | 'category' | 'detectionSource' | 'device') => ({
    id: field,
    heading: label(`alertField.${field}`),
  });
  const sortable = (id: SortColumn, field: 'severity' | 'time') => {
    const heading = label(`alertField.${field}`);
    if (!order) return { id, heading };
    const direction = order.descending ? ('descending' as const) : ('ascending' as const);
    return {
      id,
      heading: (
        <button type="button" onClick={() => send({ type: 'alerts.sorted', column: id })}>
          {heading}
        </button>
      ),
      ...(order.column === id && { sorted: direction }),
    };
  };
  return (
    <div className={styles.alerts}>
      <DataTable
        caption={caption}
        empty={empty}
        columns={[
          plain('name'),
          plain('tags'),
          sortable('severity', 'severity'),
          plain('status'),
          plain('category'),
          plain('detectionSource'),
          plain('device'),
          sortable('raisedAt', 'time'),
        ]}
        rows={alerts.map(({ slot, severity, status, category, source, device, raisedAt }) => ({
          id: slot,
          cells: [
            <Name key="name" slot={slot} />,
            slot === 'notification' && (
              <span key="tag" className={styles.tag}>
                {label('alertTag.threatExperts')}
              </span>
            ),
            <Severity key="severity" of={severity} />,
            label(`alertStatus.${status}`),
            label(`category.${category}`),
            label(`detectionSource.${source}`),
            devices[device].name,
            formatUtc(raisedAt),
          ],
        }))}
      />
    </div>
  );
}
