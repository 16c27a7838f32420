import { actionsConditions } from '../../demos/portal/model/conditions/actions.ts';
import { alertsConditions } from '../../demos/portal/model/conditions/alerts.ts';
import { consultConditions } from '../../demos/portal/model/conditions/consult.ts';
import { eligibilityConditions } from '../../demos/portal/model/conditions/eligibility.ts';
import { hubConditions } from '../../demos/portal/model/conditions/hub.ts';
import type { Condition } from '../../demos/portal/model/conditions/index.ts';
import { mailConditions } from '../../demos/portal/model/conditions/mail.ts';
import { outsideConditions } from '../../demos/portal/model/conditions/outside.ts';
import { rulesConditions } from '../../demos/portal/model/conditions/rules.ts';
import { settingsConditions } from '../../demos/portal/model/conditions/settings.ts';
import type { SliceId } from '../../demos/portal/model/slices.ts';

const conditionsBySlice: Readonly<Partial<Record<SliceId, object>>> = {
  actionsConditions,
  alertsConditions,
  consultConditions,
  eligibilityConditions,
  hubConditions,
  mailConditions,
  outsideConditions,
  rulesConditions,
  settingsConditions,
};

/**
 * The part of the model that knows when a condition holds.
 * @throws when none does
 */
export function sliceOfCondition(name: Condition): SliceId {
  const found = Object.entries(conditionsBySlice).find(([, known]) => Object.hasOwn(known, name));
  if (found) return found[0] as SliceId;
  throw new Error(
    `src/config/condition-slices.ts lists no file with the condition "${name}". Add the one in demos/portal/model/conditions/ that has it.`,
  );
}
