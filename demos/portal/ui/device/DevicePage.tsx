import type { ComponentType } from 'react';
import { deviceWork } from '../../model/device-work.ts';
import type { DeviceTab } from '../../model/events.ts';
import type { LabelKey } from '../../model/labels.ts';
import type { DeviceWork } from '../../model/state.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import styles from '../parts/entity.module.css';
import { PageBody } from '../parts/PageBody.tsx';
import { States } from '../parts/States.tsx';
import { Commands } from './Commands.tsx';
import { DeviceAlerts } from './DeviceAlerts.tsx';
import { Overview } from './Overview.tsx';
import { Tabs } from './Tabs.tsx';
import { Timeline } from './Timeline.tsx';

const panes: Record<DeviceTab, ComponentType> = {
  overview: Overview,
  alerts: DeviceAlerts,
  timeline: Timeline,
};

/** What has been made of the device, as labels. */
function statesOf({ isolation, restricted, investigating }: DeviceWork): LabelKey[] {
  return [
    ...(isolation ? [`device.isolated.${isolation}` as const] : []),
    ...(restricted ? ['device.restricted' as const] : []),
    ...(investigating ? ['device.investigating' as const] : []),
  ];
}

/** The page of one device: its commands along the top, its tabs below (facts 6.2 (2)). */
export function DevicePage() {
  const { state, label, labelLang } = usePortal();
  const { open, tab } = state.device;
  const Pane = panes[tab];
  return (
    <PageBody>
      <div>
        <PageHeading>{label(`name.${open}`)}</PageHeading>
        <p className={styles.about}>{label(`attack.${open}.role`)}</p>
      </div>
      <Commands />
      <States of={statesOf(deviceWork(state, open))} />
      <Tabs>
        <Pane />
        <p className={styles.note} lang={labelLang('simulation.deviceTabs')}>
          {label('simulation.deviceTabs')}
        </p>
      </Tabs>
    </PageBody>
  );
}
