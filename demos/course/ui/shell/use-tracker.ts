import { useEffect, useState } from 'react';
import type { Tracker, Trouble } from '../../tracking/tracker.ts';

/** What is wrong with keeping and reporting, and whether another window has kept something meanwhile. */
export function useTracker(tracker: Tracker): { trouble: Trouble | null; elsewhere: boolean } {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [elsewhere, setElsewhere] = useState(false);
  useEffect(() => tracker.onTrouble(setTrouble), [tracker]);
  useEffect(() => tracker.own?.onElsewhere(setElsewhere), [tracker]);
  return { trouble, elsewhere };
}
