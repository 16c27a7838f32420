import { type AlertSlot, titleLabel } from '../../model/alert-slots.ts';
import { alertView } from '../../model/alerts.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import form from '../parts/form.module.css';
import { PageBody } from '../parts/PageBody.tsx';
import { Severity } from '../parts/Severity.tsx';
import { Assets } from './Assets.tsx';
import styles from './alert.module.css';
import { Details } from './Details.tsx';
import { ManagePanel } from './ManagePanel.tsx';
import { NotificationStory } from './NotificationStory.tsx';
import { OrdinaryStory } from './OrdinaryStory.tsx';

function Story({ slot }: { slot: AlertSlot }) {
  return slot === 'notification' ? <NotificationStory /> : <OrdinaryStory slot={slot} />;
}

/** The page of one alert: what happened, and beside it what the SOC has made of it (facts 6.2 (3)). */
export function AlertPage() {
  const { state, send, label } = usePortal();
  const { panel } = state;
  const { slot, severity, detectionStatus, status } = alertView(state, state.alerts.open);
  const managing = panel?.kind === 'manageAlert';
  return (
    <>
      <PageBody behind={managing}>
        <div>
          <button
            type="button"
            className={form.link}
            onClick={() => send({ type: 'page.opened', page: 'alerts' })}
          >
            {label('alert.all')}
          </button>
        </div>
        <PageHeading>{label(titleLabel(slot))}</PageHeading>
        <ul className={styles.chips}>
          {slot === 'notification' && <li className={styles.tag}>{label('alertTag.threatExperts')}</li>}
          <li>
            <Severity of={severity} />
          </li>
          <li>{label(`detectionStatus.${detectionStatus}`)}</li>
          <li>{label(`alertStatus.${status}`)}</li>
        </ul>
        <div className={styles.columns}>
          <div className={styles.story}>
            <Assets slot={slot} />
            <Story slot={slot} />
          </div>
          <Details slot={slot} />
        </div>
      </PageBody>
      {managing && <ManagePanel panel={panel} />}
    </>
  );
}
