import { scenariosFor } from '../engine/scenario.ts';
import type { PortalDomain } from '../portal/model/index.ts';

/** Writes down a scenario of our portal: an event, target or condition that the portal does not have is refused by the compiler. */
export const defineScenario = scenariosFor<PortalDomain>();
