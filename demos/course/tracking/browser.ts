import { type Course, drawersOf } from '../model/course.ts';
import { type Kept, placeDrawer } from '../model/progress.ts';
import type { OwnStore, Tracker, Trouble } from './tracker.ts';

/** What stands before the name of a drawer in `localStorage`. */
const prefix = 'course.';

/**
 * What is kept in the browser, by drawer. Others on the same origin may keep something under a name that begins alike:
 * that is none of the course's.
 * @throws when the browser does not let the page look
 */
function stored(course: Course): Record<string, string> {
  const { localStorage } = window;
  const found = [...drawersOf(course), placeDrawer].map(
    (drawer) => [drawer, localStorage.getItem(prefix + drawer)] as const,
  );
  return Object.fromEntries(found.filter((one): one is [string, string] => one[1] !== null));
}

/** Whether both hold the same work. Where a window was last is of no weight. */
function isSameWork(one: Kept, other: Kept): boolean {
  const drawers = new Set([...Object.keys(one), ...Object.keys(other)]);
  drawers.delete(placeDrawer);
  return [...drawers].every((drawer) => one[drawer] === other[drawer]);
}

/** Tells listeners of what has changed, and new ones of what is. */
function signal<Value>(first: Value) {
  let value = first;
  const listeners = new Set<(value: Value) => void>();
  return {
    get: () => value,
    set: (next: Value) => {
      if (next === value) return;
      value = next;
      for (const listener of listeners) listener(next);
    },
    on: (listener: (value: Value) => void) => {
      listeners.add(listener);
      if (value !== first) listener(value);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** Writes the drawers that differ and removes those that are gone; notes each as it is done, since the next may fail. */
function write(next: Kept, known: Record<string, string>): void {
  for (const drawer of Object.keys(known)) {
    if (Object.hasOwn(next, drawer)) continue;
    window.localStorage.removeItem(prefix + drawer);
    delete known[drawer];
  }
  for (const [drawer, text] of Object.entries(next)) {
    if (known[drawer] === text) continue;
    window.localStorage.setItem(prefix + drawer, text);
    known[drawer] = text;
  }
}

/**
 * Keeps progress in the browser, each drawer under a name of its own, and tells nobody. Several windows may have the
 * course open: what one has kept is never written over by another that has not seen it.
 */
export function browserTracker(course: Course): Tracker {
  const trouble = signal<Trouble | null>(null);
  const elsewhere = signal(false);
  let known: Record<string, string> = {};
  let latest: Kept = {};

  /** Does something with the store; a browser may refuse even to be asked, or have no room. */
  const attempt = (work: () => void) => {
    try {
      work();
      trouble.set(null);
    } catch {
      trouble.set('notKept');
    }
  };

  attempt(() => {
    known = stored(course);
  });
  latest = { ...known };

  /** Keeps what is not kept yet: now, or when the store has room for it or another window has taken its own work back. */
  const settle = () =>
    attempt(() => {
      elsewhere.set(!isSameWork(stored(course), known));
      if (!elsewhere.get()) write(latest, known);
    });

  window.addEventListener('storage', ({ key }) => {
    // No name at all: the whole store has been emptied.
    if (key === null || key.startsWith(prefix)) settle();
  });
  // A page that the browser had put aside has not heard of what was kept meanwhile.
  window.addEventListener('pageshow', settle);

  const own: OwnStore = {
    onElsewhere: elsewhere.on,
    takeOver: () => {
      attempt(() => {
        known = stored(course);
      });
      latest = { ...known };
      elsewhere.set(false);
      return latest;
    },
    keepOwn: () => {
      attempt(() => {
        known = stored(course);
        write(latest, known);
      });
      elsewhere.set(false);
    },
  };

  return {
    kept: latest,
    passedBefore: false,
    keep: (kept) => {
      latest = kept;
      settle();
    },
    answered: () => {},
    leave: () => {},
    onTrouble: trouble.on,
    own,
  };
}
