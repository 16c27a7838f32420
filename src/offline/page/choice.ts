const key = 'offline';
const version = 1;

/** Whether a stored text says that the reader has taken the copy away. Whatever else stands there says nothing. */
export function saysOff(text: string | null): boolean {
  try {
    const kept: unknown = JSON.parse(text ?? '');
    if (typeof kept !== 'object' || kept === null) return false;
    return Reflect.get(kept, 'version') === version && Reflect.get(kept, 'off') === true;
  } catch {
    return false;
  }
}

/** Whether the reader has taken the copy away in this browser: then nothing is fetched again before they ask. */
export function isOff(): boolean {
  try {
    return saysOff(localStorage.getItem(key));
  } catch {
    return false;
  }
}

/** Remembers that the copy is not wanted, or forgets that. Returns whether the browser let us. */
export function setOff(off: boolean): boolean {
  try {
    if (off) localStorage.setItem(key, JSON.stringify({ version, off }));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
