const key = 'search-shortcut';

/** Whether `/` opens search. */
export const shortcut = {
  /** It does until the reader turns it off (WCAG 2.2, success criterion 2.1.4). */
  isOn(): boolean {
    try {
      return localStorage.getItem(key) !== 'off';
    } catch {
      return true;
    }
  },

  /** Turns it on or off, for as long as the browser lets us remember it. */
  set(on: boolean): void {
    try {
      localStorage.setItem(key, on ? 'on' : 'off');
    } catch {
      // The store may be closed to us: `/` then works again on the next page.
    }
  },
};
