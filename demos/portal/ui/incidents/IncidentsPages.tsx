import { usePortal } from '../context.ts';
import { IncidentPage } from './IncidentPage.tsx';
import { IncidentsPage } from './IncidentsPage.tsx';

/** The list of incidents and the page of one incident (facts 4.3). */
export function IncidentsPages() {
  return usePortal().state.page === 'incident' ? <IncidentPage /> : <IncidentsPage />;
}
