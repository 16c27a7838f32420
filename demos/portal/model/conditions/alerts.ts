import type { PortalState } from '../state.ts';
import type { Check } from './condition.ts';

const onNotification = ({ place, page, alerts }: PortalState) =>
  place === 'portal' && page === 'alert' && alerts.open === 'notification';

const isThreatExpertsAlone = (sources: readonly string[]) =>
  sources.length === 1 && sources[0] === 'threatExperts';

/** What can be true of the alerts queue and of the notification. */
export const alertsConditions = {
  'alerts.open': ({ place, page }) => place === 'portal' && page === 'alerts',
  'alerts.filterOpen': ({ panel }) => panel?.kind === 'filter',
  'alerts.sourceChosen': ({ panel }) =>
    panel?.kind === 'filter' && isThreatExpertsAlone(panel.draft.detectionSource),
  'alerts.filtered': ({ page, panel, queue }) =>
    page === 'alerts' && panel === null && isThreatExpertsAlone(queue.filter.detectionSource),
  'alert.notificationOpen': onNotification,
  'alert.assigned': (state) => onNotification(state) && state.alerts.work.notification?.assignedToMe === true,
  'alert.menuOpen': ({ menu }) => menu === 'alert',
} as const satisfies Record<string, Check>;
