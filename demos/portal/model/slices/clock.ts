import type { Slice } from '../known.ts';
import { clockReducers } from '../reducers/clock.ts';

/** The clock, and what happens by itself when time passes. */
export const clockSlice: Slice = { reducers: clockReducers, conditions: {} };
