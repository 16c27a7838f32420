import { useEffect, useRef } from 'react';

/**
 * What to do on `blur`: calls `leave`, but when a press took the focus away, not before that press ends. What is
 * said of a field that has been left makes the page longer; said too early, it moves the pressed control away from
 * under the pointer, and the click is lost. On `pointerup` the browser has already decided what is clicked.
 */
export function useLeaving(leave: () => void): () => void {
  const latest = useRef(leave);
  latest.current = leave;
  const pressing = useRef(false);
  const waiting = useRef(false);

  useEffect(() => {
    const press = () => {
      pressing.current = true;
    };
    const release = () => {
      pressing.current = false;
      if (!waiting.current) return;
      waiting.current = false;
      latest.current();
    };
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('pointerup', release, true);
    document.addEventListener('pointercancel', release, true);
    return () => {
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('pointerup', release, true);
      document.removeEventListener('pointercancel', release, true);
    };
  }, []);

  return () => {
    if (pressing.current) waiting.current = true;
    else leave();
  };
}
