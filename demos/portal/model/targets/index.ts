import { actionsTargets } from './actions.ts';
import { alertsTargets } from './alerts.ts';
import { consultTargets } from './consult.ts';
import { eligibilityTargets } from './eligibility.ts';
import { hubTargets } from './hub.ts';
import { mailTargets } from './mail.ts';
import { outsideTargets } from './outside.ts';
import { rulesTargets } from './rules.ts';
import { settingsTargets } from './settings.ts';
import type { Target } from './target.ts';
import { windowTargets } from './windows.ts';

/** Every control that a step can name. The views render them from here, the tests and the player find them by it. */
export const targets = {
  ...windowTargets,
  ...settingsTargets,
  ...alertsTargets,
  ...actionsTargets,
  ...consultTargets,
  ...mailTargets,
  ...rulesTargets,
  ...outsideTargets,
  ...hubTargets,
  ...eligibilityTargets,
} as const satisfies Record<string, Target>;

/** The name of a control. */
export type TargetId = keyof typeof targets;
