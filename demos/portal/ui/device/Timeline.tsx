import { fileSlots } from '../../customers/customer.ts';
import { formatUtc } from '../../model/clock.ts';
import { customerOf } from '../../model/known.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { loggedLabels } from '../parts/ActionLog.tsx';
import { DataTable } from '../parts/DataTable.tsx';
import styles from '../parts/entity.module.css';
import { TargetButton } from '../TargetButton.tsx';
import { type TimelineEntry, timelineOf } from './timeline-of.ts';

function span({ at, until }: TimelineEntry): string {
  return until === null ? formatUtc(at) : `${formatUtc(at)} – ${formatUtc(until)}`;
}

/** The tab Timeline: what happened on the device and what was done to it, newest first; and the files of it. */
export function Timeline() {
  const { state, send, label, labelLang } = usePortal();
  const entries = timelineOf(state, state.device.open);
  const { files } = customerOf(state.customer);
  const seen = fileSlots.filter((file) => files[file] && entries.some((one) => one.files.includes(file)));
  return (
    <>
      <DataTable
        caption={label('deviceTab.timeline')}
        columns={(['time', 'event', 'techniques'] as const).map((id) => ({
          id,
          heading: label(`deviceTimeline.${id}`),
        }))}
        rows={entries.map((entry) => ({
          id: entry.id,
          cells: [
            span(entry),
            entry.done
              ? loggedLabels(entry.done)
                  .map((key) => label(key))
                  .join(' · ')
              : label(`attack.event.${entry.id}`),
            entry.techniques.join(' · '),
          ],
        }))}
        empty={label('deviceTimeline.empty')}
      />
      {seen.length > 0 && (
        <section className={styles.card}>
          <PageHeading part quiet>
            {label('deviceTimeline.files')}
          </PageHeading>
          <ul>
            {seen.map((file) => (
              <li key={file}>
                <TargetButton
                  target={`seenFile.${file}`}
                  onClick={() => send({ type: 'file.opened', file })}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className={styles.note} lang={labelLang('simulation.timeline')}>
        {label('simulation.timeline')}
      </p>
    </>
  );
}
