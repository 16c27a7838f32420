import type { Trouble } from './tracker.ts';

/** The gravest first: of several the reader is told the one that matters most. */
const gravest: readonly Trouble[] = ['noLms', 'full', 'notKept', 'notSent'];

/** What is wrong at the moment, and who is to hear of it. */
export interface Troubles {
  /** Notes that something is wrong, or no longer. Listeners hear of it when what they were told last has changed. */
  set(trouble: Trouble, wrong: boolean): void;
  /** Adds a listener, who hears at once of what is wrong already. Returns how to remove it. */
  listen(listener: (trouble: Trouble | null) => void): () => void;
}

/** Nothing is wrong yet. */
export function createTroubles(): Troubles {
  const present = new Set<Trouble>();
  const listeners = new Set<(trouble: Trouble | null) => void>();
  let told: Trouble | null = null;
  return {
    set(trouble, wrong) {
      if (wrong) present.add(trouble);
      else present.delete(trouble);
      const now = gravest.find((one) => present.has(one)) ?? null;
      if (now === told) return;
      told = now;
      for (const listener of listeners) listener(now);
    },
    listen(listener) {
      listeners.add(listener);
      if (told) listener(told);
      return () => listeners.delete(listener);
    },
  };
}
