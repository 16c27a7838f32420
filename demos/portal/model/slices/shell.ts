import type { Slice } from '../known.ts';
import { shellReducers } from '../reducers/shell.ts';

/** Moving about, menus and panels, and who is signed in. */
export const shellSlice: Slice = { reducers: shellReducers, conditions: {} };
