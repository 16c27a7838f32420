import type { AlertSlot } from '../../model/alert-slots.ts';
import { alertFacts, isRaised, raisedAlerts } from '../../model/alerts.ts';
import { day } from '../../model/clock.ts';
import { customerOf } from '../../model/known.ts';
import type { PortalState } from '../../model/state.ts';
import { isoTime } from './time.ts';

const minute = 60_000;

/** Where the alert API was in 2021 (facts 4.7). */
export const endpoint = 'https://api.securitycenter.microsoft.com/api/alerts';

/** The alert that a request for one asks for: the one last opened, else the newest; null when there is none. */
export function askedAlert(state: PortalState): AlertSlot | null {
  const { open } = state.alerts;
  return isRaised(state, open) ? open : (raisedAlerts(state)[0]?.slot ?? null);
}

/** The first line of the request that is chosen; null when there is no alert to ask for. */
export function requestLine(state: PortalState): string | null {
  if (state.api.request === 'list') {
    const since = state.clock - 30 * day;
    return `GET ${endpoint}?$filter=alertCreationTime+ge+${isoTime(since - (since % minute))}`;
  }
  const slot = askedAlert(state);
  return slot && `GET ${endpoint}/${alertFacts(customerOf(state.customer), slot).alertId}`;
}
