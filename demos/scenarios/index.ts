import type { Scenario } from '../engine/scenario.ts';
import type { PortalDomain } from '../portal/model/index.ts';
import { consultAlert } from './consult-alert/scenario.ts';
import { consultDevice } from './consult-device/scenario.ts';
import { consultFile } from './consult-file/scenario.ts';
import { consultHelp } from './consult-help/scenario.ts';
import { eligibility } from './eligibility/scenario.ts';
import { emailRule } from './email-rule/scenario.ts';
import { firstMonth } from './first-month/scenario.ts';
import { followCase } from './follow-case/scenario.ts';
import { optIn } from './opt-in/scenario.ts';
import { optOut } from './opt-out/scenario.ts';
import { readNotification } from './read-notification/scenario.ts';

/** A scenario of our portal. */
export type PortalScenario = Scenario<PortalDomain>;

/** Every scenario, in the order in which a reader meets them. A folder that is not listed here fails a test. */
export const scenarios: readonly PortalScenario[] = [
  eligibility,
  optIn,
  optOut,
  emailRule,
  readNotification,
  consultHelp,
  consultAlert,
  consultDevice,
  consultFile,
  followCase,
  firstMonth,
];

/**
 * The scenario with that id.
 * @throws when there is none, naming those that exist.
 */
export function scenarioById(id: string): PortalScenario {
  const found = scenarios.find((scenario) => scenario.id === id);
  if (found) return found;
  const known = scenarios.map((scenario) => scenario.id).join(', ');
  throw new Error(`There is no scenario "${id}" in demos/scenarios/index.ts. It lists: ${known}.`);
}
