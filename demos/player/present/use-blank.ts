import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Takes focus along when the screen goes black, and back when it is lit: only focus that would be lost, none that is
 * elsewhere.
 * @returns to be put on what covers the screen
 */
export function useBlank(
  blank: boolean,
  screen: RefObject<HTMLElement | null>,
): RefObject<HTMLButtonElement | null> {
  const cover = useRef<HTMLButtonElement>(null);
  const before = useRef<HTMLElement | null>(null);
  const hadFocus = useRef(false);

  useLayoutEffect(() => {
    const root = screen.current;
    if (root === null) return;
    const focused = document.activeElement;
    if (blank) {
      if (!(focused instanceof HTMLElement) || !root.contains(focused)) return;
      before.current = focused;
      cover.current?.focus();
      return;
    }
    if (hadFocus.current) {
      const again = before.current?.isConnected ? before.current : null;
      (again ?? root.querySelector<HTMLElement>('[data-entry]'))?.focus({ preventScroll: true });
    }
    before.current = null;
    hadFocus.current = false;
  }, [blank, screen]);

  useLayoutEffect(() => {
    const note = () => {
      hadFocus.current = cover.current !== null && document.activeElement === cover.current;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);

  return cover;
}
