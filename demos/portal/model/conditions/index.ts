import { actionsConditions } from './actions.ts';
import { alertsConditions } from './alerts.ts';
import type { Check } from './condition.ts';
import { consultConditions } from './consult.ts';
import { eligibilityConditions } from './eligibility.ts';
import { hubConditions } from './hub.ts';
import { mailConditions } from './mail.ts';
import { outsideConditions } from './outside.ts';
import { rulesConditions } from './rules.ts';
import { settingsConditions } from './settings.ts';

/** What a step or a scenario can require of the portal. */
export const conditions = {
  ...settingsConditions,
  ...alertsConditions,
  ...actionsConditions,
  ...consultConditions,
  ...mailConditions,
  ...rulesConditions,
  ...outsideConditions,
  ...hubConditions,
  ...eligibilityConditions,
} as const satisfies Record<string, Check>;

/** The name of something that can be true of the portal. */
export type Condition = keyof typeof conditions;
