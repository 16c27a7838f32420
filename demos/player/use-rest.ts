import { useCallback, useEffect, useState } from 'react';
import { fetchRest } from './prepare.ts';
import { type Rest, restOf, type Supplies } from './supplies.ts';

/** The rest of what a simulation uses, as far as it has come. */
export interface Coming {
  /** Everything, once it has come. */
  readonly rest: Rest | null;
  /** Whether it has been asked for and has not come. */
  readonly failed: boolean;
  /** Asks for it, again if need be. */
  readonly ask: () => void;
}

/** How long the browser is waited for, in milliseconds: it may never say that it is idle. */
const patience = 4_000;

/** Runs `work` when the browser has nothing better to do; returns how to call it off. */
function whenIdle(work: () => void): () => void {
  // Safari has no such callback; there the work waits until the simulation has been drawn.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(work, { timeout: patience });
  return () => window.cancelIdleCallback(handle);
}

/** Fetches the rest in the background. What fails there is asked for again when it is needed; until then nobody misses it. */
export function useRest(supplies: Supplies): Coming {
  const [rest, setRest] = useState(() => restOf(supplies));
  const [failed, setFailed] = useState(false);

  const ask = useCallback(() => {
    setFailed(false);
    fetchRest(supplies).then(setRest, () => setFailed(true));
  }, [supplies]);

  useEffect(() => {
    if (restOf(supplies)) return;
    return whenIdle(() => fetchRest(supplies).then(setRest, () => {}));
  }, [supplies]);

  return { rest, failed, ask };
}
