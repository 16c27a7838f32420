import type { Tracker } from './tracker.ts';
import { createTroubles } from './trouble.ts';

/** For a course that should be in an LMS and has found none, or one that does not answer: it can be done, and nothing is kept. */
export function trackerWithoutLms(): Tracker {
  const troubles = createTroubles();
  troubles.set('noLms', true);
  return {
    kept: {},
    passedBefore: false,
    keep: () => {},
    answered: () => {},
    leave: () => {},
    onTrouble: troubles.listen,
  };
}
