import { type RefObject, useEffect, useRef, useState } from 'react';

/** A field that is marked as wrong, or the first control of a group that is said to be. */
const wrong = '[aria-invalid="true"], fieldset[aria-describedby] input';

/**
 * For a form that complains only when someone has tried to go on.
 * @returns where the form is to be found, and what to call after each try: if something in the form is then wrong,
 * the first of it takes focus
 */
export function useFirstProblem(): [form: RefObject<HTMLDivElement | null>, lookForProblem: () => void] {
  const form = useRef<HTMLDivElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>(wrong)?.focus();
  }, [tries]);
  return [form, () => setTries((before) => before + 1)];
}
