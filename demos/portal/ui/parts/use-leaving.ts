import { useEffect, useRef } from 'react';

/**
 * What to do on `blur`: calls `leave`, but when a press took the focus away, not before that press ends. What is
 * said of a field that has been left makes the page longer; said too early, it moves the pressed control away from
 * under the pointer, and the click is lost. On `mouseup` the browser has already decided what is clicked. A tap sends
 * the mouse's events too, all of them after its own, and takes focus away by them.
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
    document.addEventListener('mousedown', press, true);
    document.addEventListener('mouseup', release, true);
    return () => {
      document.removeEventListener('mousedown', press, true);
      document.removeEventListener('mouseup', release, true);
    };
  }, []);

  return () => {
    if (pressing.current) waiting.current = true;
    else leave();
  };
}
