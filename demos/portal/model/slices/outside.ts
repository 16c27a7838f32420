import { hubConditions } from '../conditions/hub.ts';
import { outsideConditions } from '../conditions/outside.ts';
import type { Slice } from '../known.ts';
import { outsideReducers } from '../reducers/outside.ts';

/** Hunting, the API as a program sees it, and Services Hub. */
export const outsideSlice: Slice = {
  reducers: outsideReducers,
  conditions: { ...outsideConditions, ...hubConditions },
};
