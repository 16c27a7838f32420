import { actionsConditions } from '../conditions/actions.ts';
import type { Slice } from '../known.ts';
import { actionReducers } from '../reducers/actions.ts';

/** Actions on devices, files and alerts. */
export const actionsSlice: Slice = { reducers: actionReducers, conditions: actionsConditions };
