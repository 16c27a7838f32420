import { places } from '../pages.ts';
import { controls, type Target } from './target.ts';

/** The windows of the simulation and its clock. */
export const windowTargets = {
  ...controls('button', 'place', places),
  'clock.dayPassed': { role: 'button', label: 'clock.dayPassed' },
  'clock.skippedAhead': { role: 'button', label: 'clock.skippedAhead' },
} as const satisfies Record<string, Target>;
