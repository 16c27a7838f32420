import type { AlertSlot } from '../../model/alert-slots.ts';
import { alertView } from '../../model/alerts.ts';
import { formatUtc } from '../../model/clock.ts';
import type { PortalEvent } from '../../model/events.ts';
import { type Classification, classifications } from '../../model/vocabulary.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { ActionMenu, type MenuItem } from '../parts/ActionMenu.tsx';
import { useElementId } from '../parts/element-id.ts';
import { Facts } from '../parts/Facts.tsx';
import form from '../parts/form.module.css';
import { TargetButton } from '../TargetButton.tsx';
import styles from './alert.module.css';

function ClassifyBar({ classification }: { classification: Classification | null }) {
  const { send, label } = usePortal();
  const id = useElementId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: the group has no fields to be set apart, only two buttons
    <div role="group" aria-labelledby={id} className={styles.part}>
      <p id={id} className={styles.overline}>
        {label('alert.classify')}
      </p>
      <div className={form.buttons}>
        {(Object.keys(classifications) as Classification[]).map((one) => (
          <button
            key={one}
            type="button"
            className={form.secondary}
            aria-pressed={classification === one}
            onClick={() => send({ type: 'alert.classified', classification: one })}
          >
            {label(`classification.${one}`)}
          </button>
        ))}
      </div>
    </div>
  );
}

/** The details pane, with the commands of the page at its foot, as in March 2021 (facts 6.2 (3)). */
export function Details({ slot }: { slot: AlertSlot }) {
  const { state, send, label } = usePortal();
  const alert = alertView(state, slot);
  const { classification, determination, assignedToMe, suppressed, comments } = alert;
  const item = (target: MenuItem['target'], event: PortalEvent): MenuItem => ({
    target,
    onChoose: () => send(event),
  });
  return (
    <div className={styles.details}>
      <div className={styles.pane}>
        <ClassifyBar classification={classification} />
        <section className={styles.part}>
          <PageHeading quiet>{label('alert.state')}</PageHeading>
          <Facts
            of={[
              [label('alert.classification'), label(`classification.${classification ?? 'none'}`)],
              ...(determination
                ? [[label('alert.determination'), label(`determination.${determination}`)] as const]
                : []),
              [label('alert.assignedTo'), label(assignedToMe ? 'name.analyst' : 'alert.unassigned')],
              ...(suppressed
                ? [[label('alert.suppression'), label(`alert.suppressed.${suppressed}`)] as const]
                : []),
              ...(comments.length > 0
                ? [
                    [
                      label('alert.comments'),
                      comments.map(({ text, at }) => (
                        <p key={`${at}${text}`}>{`${formatUtc(at)} · ${text}`}</p>
                      )),
                    ] as const,
                  ]
                : []),
            ]}
          />
          {/* It stays when it has been pressed, so that focus has somewhere to be. */}
          <TargetButton
            target="alert.assignToMe"
            className={form.link}
            aria-disabled={assignedToMe}
            onClick={() => send({ type: 'alert.assigned' })}
          />
        </section>
        <section className={styles.part}>
          <PageHeading quiet>{label('alert.details')}</PageHeading>
          <Facts
            of={[
              [label('alertField.category'), label(`category.${alert.category}`)],
              ...(alert.techniques.length > 0
                ? [[label('alert.techniques'), alert.techniques.join(', ')] as const]
                : []),
              [label('alertField.detectionSource'), label(`detectionSource.${alert.source}`)],
              [label('alert.detectionStatus'), label(`detectionStatus.${alert.detectionStatus}`)],
              [label('alert.generatedOn'), `${formatUtc(alert.raisedAt)} UTC`],
              [
                label('alert.incident'),
                <button
                  key="incident"
                  type="button"
                  className={form.link}
                  onClick={() => send({ type: 'incident.opened', alert: slot })}
                >
                  {label('incident.name', { number: alert.incidentId })}
                </button>,
              ],
            ]}
          />
        </section>
      </div>
      <div className={styles.commands}>
        <TargetButton
          target="alert.manage"
          className={form.secondary}
          aria-haspopup="dialog"
          onClick={() => send({ type: 'alert.manageOpened' })}
        />
        <ActionMenu
          menu="alert"
          target="alert.more"
          face={<span aria-hidden="true">…</span>}
          items={[
            item('alert.consult', { type: 'consult.opened', source: 'alert' }),
            item('alert.timeline', { type: 'device.opened', device: alert.device, tab: 'timeline' }),
            item('alert.suppress', { type: 'action.opened', action: 'suppress' }),
            item('alert.link', { type: 'action.opened', action: 'link' }),
          ]}
        />
      </div>
    </div>
  );
}
