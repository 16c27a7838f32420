import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { course } from '../../../../../demos/course/index.ts';
import { browserTracker } from '../../../../../demos/course/tracking/browser.ts';
import type { Tracker, Trouble } from '../../../../../demos/course/tracking/tracker.ts';
import { memoryStorage } from '../../../../support/lms/fake-lrs.ts';
import { kept } from '../../../../support/lms/sample-standing.ts';

let localStorage: Storage;
let frame: EventTarget;
beforeEach(() => {
  localStorage = memoryStorage();
  frame = Object.assign(new EventTarget(), { localStorage });
  vi.stubGlobal('window', frame);
});
afterEach(() => vi.unstubAllGlobals());

/** Tells this window that another has written. */
const otherWrote = (key: string) => frame.dispatchEvent(Object.assign(new Event('storage'), { key }));

function listened(tracker: Tracker) {
  const troubles: (Trouble | null)[] = [];
  const elsewhere: boolean[] = [];
  tracker.onTrouble((trouble) => troubles.push(trouble));
  tracker.own?.onElsewhere((there) => elsewhere.push(there));
  return { troubles, elsewhere };
}

/** What another window keeps while this one looks on. */
function keepElsewhere(drawers: Readonly<Record<string, string>>): void {
  for (const [drawer, text] of Object.entries(drawers)) localStorage.setItem(`course.${drawer}`, text);
  otherWrote(`course.${Object.keys(drawers)[0]}`);
}

describe('progress in the browser', () => {
  test('leaves alone what others on the same site keep under such a name', () => {
    localStorage.setItem('course.unsent.9a1f', '{}');
    localStorage.setItem('course.basket', '3');
    const tracker = browserTracker(course);
    expect(tracker.kept).toEqual({});
    const { elsewhere } = listened(tracker);
    tracker.keep(...kept('half'));
    localStorage.setItem('course.basket', '4');
    otherWrote('course.basket');
    tracker.keep(...kept('passed'));
    expect(localStorage.getItem('course.unsent.9a1f')).toBe('{}');
    expect(localStorage.getItem('course.basket')).toBe('4');
    expect(elsewhere).toEqual([]);
  });

  test('that found no room is not said to be kept because another window has written, and is kept when there is room', () => {
    const tracker = browserTracker(course);
    const { troubles } = listened(tracker);
    const setItem = localStorage.setItem;
    localStorage.setItem = () => {
      throw new Error('QuotaExceededError');
    };
    tracker.keep(...kept('half'));
    expect(troubles.at(-1)).toBe('notKept');
    otherWrote('course.place');
    expect(troubles.at(-1)).toBe('notKept');
    localStorage.setItem = setItem;
    otherWrote('course.place');
    expect(troubles.at(-1)).toBeNull();
    expect(browserTracker(course).kept).toEqual(kept('half')[0]);
  });

  test('made while another window had other work there is kept when that is taken back', () => {
    const tracker = browserTracker(course);
    tracker.keep(...kept('half'));
    const { elsewhere } = listened(tracker);
    keepElsewhere({ check: 'something else' });
    tracker.keep(...kept('passed'));
    expect(localStorage.getItem('course.check')).toBe('something else');
    localStorage.removeItem('course.check');
    otherWrote('course.check');
    expect(elsewhere).toEqual([true, false]);
    expect(browserTracker(course).kept).toEqual(kept('passed')[0]);
  });

  test('is compared with the store when the page comes back from where the browser had put it aside', () => {
    const tracker = browserTracker(course);
    const { elsewhere } = listened(tracker);
    localStorage.setItem('course.check', 'something else');
    frame.dispatchEvent(new Event('pageshow'));
    expect(elsewhere).toEqual([true]);
  });
});
