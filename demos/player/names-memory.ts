import { useMemo, useSyncExternalStore } from 'react';
import { forgetNames, keptNames } from './kept-names.ts';
import { type Known, type Names, noNames, renamed } from './names.ts';

/*
 * The names while the player runs: in the memory of this window, and so in no address, gone when it is closed. A
 * second window has a memory of its own; what shows the same in both must be told the names through the channel that
 * keeps them in step, and hand them to `setNames` there.
 *
 * How a simulation takes them. Before it is rendered:
 *
 *   const { scenario, start, customer, catalogs, … } = useRenamed(supplies);
 *
 * and the same with what comes later (`useRenamed(rest)`), and with the labels of another language, which are renamed
 * together with the customer: `useRenamed({ customer, labels })`. The model is then told of the customer and of the
 * start, `introduce(customer)` and `beginFrom({ [scenario.start]: start })`, and the session goes to its step again
 * (`{ type: 'went', to: session.step }`): what was typed on the way there is in the state, and comes from the scenario.
 * What is kept of a session (stored-session.ts) holds the numbers of steps gone to, and no names; a step that somebody
 * does by hand is kept with what was typed.
 */

let names: Names = noNames;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The names that are used in this window now. */
export const currentNames = (): Names => names;

/** Uses these names from now on, in this window. Keeps them nowhere else. */
export function setNames(next: Names): void {
  names = next;
  for (const listener of listeners) listener();
}

/** Uses the names that were saved in this browser, if there are any. For whoever opens a presenter's window. */
export function takeUpKeptNames(): void {
  const kept = keptNames();
  if (kept) setNames(kept);
}

/** Removes the names: from the memory and from the browser. What a reset does, too. */
export function removeNames(): void {
  forgetNames();
  setNames(noNames);
}

/** The names that are used in this window. */
export function useNames(): Names {
  // Whoever has saved names sees them once the simulation is alive: the server knows none.
  return useSyncExternalStore(subscribe, currentNames, () => noNames);
}

/**
 * What a simulation says and knows, by the names that are used in this window ({@link renamed}).
 * @param known must be the same object from one rendering to the next
 */
export function useRenamed<Everything extends Known>(known: Everything): Everything {
  const used = useNames();
  return useMemo(() => renamed(used, known), [used, known]);
}
