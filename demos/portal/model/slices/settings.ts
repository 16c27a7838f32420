import { settingsConditions } from '../conditions/settings.ts';
import type { Slice } from '../known.ts';
import { settingsReducers } from '../reducers/settings.ts';

/** Advanced features and the application. */
export const settingsSlice: Slice = { reducers: settingsReducers, conditions: settingsConditions };
