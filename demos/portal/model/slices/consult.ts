import { consultConditions } from '../conditions/consult.ts';
import type { Slice } from '../known.ts';
import { consultReducers } from '../reducers/consult.ts';

/** The form "Consult a threat expert". */
export const consultSlice: Slice = { reducers: consultReducers, conditions: consultConditions };
