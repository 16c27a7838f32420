import { rulesConditions } from '../conditions/rules.ts';
import type { Slice } from '../known.ts';
import { ruleReducers } from '../reducers/rules.ts';

/** E-mail notification rules and device groups. */
export const rulesSlice: Slice = { reducers: ruleReducers, conditions: rulesConditions };
