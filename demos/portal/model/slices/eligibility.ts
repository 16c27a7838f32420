import { eligibilityConditions } from '../conditions/eligibility.ts';
import type { Slice } from '../known.ts';
import { eligibilityReducers } from '../reducers/eligibility.ts';

/** The questions about the requirements. */
export const eligibilitySlice: Slice = { reducers: eligibilityReducers, conditions: eligibilityConditions };
