/** What is done to an island before it is alive. */
export interface KeptAct {
  /** Whether something waits for the island: a control was pressed, or something chosen. */
  readonly waits: () => boolean;
  /** Lets the page be, and does what was done last. */
  readonly redo: () => void;
}

/**
 * Keeps the last thing that is done to a control before its island is alive, however often that has to be asked for.
 * What is pressed meanwhile is waited for: what is done then may move a button from under the pointer that holds it,
 * and a browser makes no click of such a press.
 * @param onAct called when something is kept
 */
export function keepLastAct(element: HTMLElement, onAct: () => void): KeptAct {
  let again: (() => void) | undefined;
  let down = false;
  let released = () => {};

  const keep = (redo: () => void) => {
    again = redo;
    onAct();
  };
  const press = () => {
    down = true;
  };
  const release = () => {
    down = false;
    // The click of a press comes after its end.
    setTimeout(released);
  };

  const keepClick = (event: Event) => {
    if (!(event.target instanceof Element)) return;
    const control = event.target.closest<HTMLElement>('button, a, input, label, summary, select');
    // Links and disclosures work by themselves; a list tells of its choice by `change`.
    if (!control || /^(?:A|SUMMARY|SELECT)$/u.test(control.tagName)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    keep(() => control.click());
  };

  const keepChoice = ({ target }: Event) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const { value } = target;
    keep(() => {
      // React has set the list back to what the server wrote.
      target.value = value;
      target.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };

  const ends = ['pointerup', 'pointercancel'] as const;
  element.addEventListener('click', keepClick, true);
  element.addEventListener('change', keepChoice, true);
  element.addEventListener('pointerdown', press, true);
  for (const end of ends) window.addEventListener(end, release, true);

  const letGo = () => {
    element.removeEventListener('click', keepClick, true);
    element.removeEventListener('change', keepChoice, true);
    element.removeEventListener('pointerdown', press, true);
    for (const end of ends) window.removeEventListener(end, release, true);
    again?.();
  };
  return {
    waits: () => again !== undefined,
    redo: () => {
      if (down) released = letGo;
      else letGo();
    },
  };
}
