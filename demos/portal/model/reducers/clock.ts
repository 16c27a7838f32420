import { day } from '../clock.ts';
import { nextAwaited, passTime } from '../schedule.ts';
import type { Reducers, TypesOf } from './reducer.ts';

/** Waiting: what was due until then happens. */
export const clockReducers: Reducers<TypesOf<'clock'>> = {
  'clock.dayPassed': (state) => passTime(state, state.clock + day),

  'clock.skippedAhead': (state) => passTime(state, nextAwaited(state) ?? state.clock + day),
};
