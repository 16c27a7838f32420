import { type RefObject, useEffect, useRef, useSyncExternalStore } from 'react';

const subscribe = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** What stands in the address after `#`. It changes with every link, and with the browser's back and forward. */
export const useHash = (): string => useSyncExternalStore(subscribe, () => window.location.hash.slice(1));

/** Gives focus to the heading of the view that is shown; to the view itself when it has none yet. */
export function focusView(root: HTMLElement | null): void {
  const heading = root?.querySelector<HTMLElement>('[data-part-heading]');
  (heading ?? root?.querySelector<HTMLElement>('[data-view]'))?.focus({ preventScroll: true });
}

/**
 * Begins every view at its top, with focus on its heading. Not the first: the browser puts focus where a page begins.
 * @param takesFocus whether the first does, too, since it comes in place of something that had focus
 */
export function useArrival(root: RefObject<HTMLElement | null>, hash: string, takesFocus: boolean): void {
  const before = useRef(takesFocus ? null : hash);
  useEffect(() => {
    if (before.current === hash) return;
    before.current = hash;
    focusView(root.current);
    window.scrollTo({ top: 0, behavior: 'instant' });
  }, [root, hash]);
}
