const key = 'microsoft-film';

/** To be raised when the words beside the choice come to mean something else: older choices are then forgotten. */
export const version = 1;

/**
 * Whether a stored text says that the film is to be shown at once. Whatever else stands in the store (nothing, half a
 * text, another version, another site's value) says that it is not.
 */
export function saysShow(text: string | null): boolean {
  try {
    const kept: unknown = JSON.parse(text ?? '');
    if (typeof kept !== 'object' || kept === null) return false;
    return Reflect.get(kept, 'version') === version && Reflect.get(kept, 'show') === true;
  } catch {
    return false;
  }
}

/** Whether the reader asked earlier, in this browser, to see the film at once. */
export function isChoiceKept(): boolean {
  try {
    return saysShow(localStorage.getItem(key));
  } catch {
    // A browser that keeps nothing has kept no choice.
    return false;
  }
}

/** Keeps the choice to see the film at once. Returns whether the browser let us. */
export function keepChoice(): boolean {
  try {
    localStorage.setItem(key, JSON.stringify({ version, show: true }));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the choice. */
export function forgetChoice(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // What cannot be reached has kept nothing.
  }
}
