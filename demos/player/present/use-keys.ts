import { useLayoutEffect, useRef } from 'react';
import { type Command, commandOf } from './keys.ts';

/** Whether a key belongs to what has focus: a field to type or choose in, or the list of keys, which scrolls by keys. */
function isForControl(target: EventTarget | null): boolean {
  const own = 'input:not([type="checkbox"]), textarea, select, [data-key-list]';
  return target instanceof Element && target.closest(own) !== null;
}

/** Lets the keys of a presentation work anywhere in the window. */
export function useKeys(letters: boolean, run: (command: Command) => void): void {
  const latest = useRef(run);
  latest.current = run;

  // Before the window is drawn: whoever sees it may press a key.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A menu that goes through its items by arrows has had the key already.
      if (event.defaultPrevented || isForControl(event.target)) return;
      const command = commandOf(event, letters);
      if (command === null) return;
      event.preventDefault();
      latest.current(command);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [letters]);
}
