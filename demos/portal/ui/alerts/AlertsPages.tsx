import { usePortal } from '../context.ts';
import { IncidentPage } from './IncidentPage.tsx';
import { IncidentsPage } from './IncidentsPage.tsx';
import { QueuePage } from './QueuePage.tsx';

/** The alerts queue, the list of incidents and the page of one incident (facts 4.3). */
export function AlertsPages() {
  const { page } = usePortal().state;
  if (page === 'incidents') return <IncidentsPage />;
  return page === 'incident' ? <IncidentPage /> : <QueuePage />;
}
