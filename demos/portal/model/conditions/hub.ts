import type { PortalState } from '../state.ts';
import type { Check } from './condition.ts';

const inHub = ({ place }: PortalState) => place === 'servicesHub';

/** What can be true of Services Hub (facts 7). */
export const hubConditions = {
  'hub.open': inHub,
  'hub.connected': (state) => inHub(state) && state.hub.connected,
  'hub.caseOpen': (state) => inHub(state) && state.hub.open !== null,
  'hub.caseShared': ({ hub }) => hub.open !== null && hub.shared.includes(hub.open),
} as const satisfies Record<string, Check>;
