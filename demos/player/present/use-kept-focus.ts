import { type RefObject, useEffect, useRef } from 'react';

/**
 * Gives focus to the task when what had it has gone: a button that offered something for a while, a link that is not
 * needed any more.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);

  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target instanceof Element && root.current?.contains(target) ? target : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [root]);

  // After every drawing: any of them may take something away.
  useEffect(() => {
    if (last.current === null || last.current.isConnected) return;
    last.current = null;
    const focused = document.activeElement;
    if (focused === null || focused === document.body)
      root.current?.querySelector<HTMLElement>('[data-task]')?.focus({ preventScroll: true });
  });
}
