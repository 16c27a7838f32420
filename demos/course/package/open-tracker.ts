import { openCmi5Tracker } from '../tracking/cmi5.ts';
import type { LmsOptions } from '../tracking/lms-options.ts';
import type { Standard } from '../tracking/reported.ts';
import { openScormTracker } from '../tracking/scorm-tracker.ts';
import { scorm12 } from '../tracking/scorm12.ts';
import { scorm2004 } from '../tracking/scorm2004.ts';
import type { Tracker } from '../tracking/tracker.ts';

/** The browser's own store; null where it is closed to the page, as in a frame of another site it may be. */
function localStorageOf(frame: Window): Storage | null {
  try {
    return frame.localStorage;
  } catch {
    return null;
  }
}

/** Finds the LMS of a package's standard. It never fails: without an LMS the tracker says so. */
export async function openTracker(
  standard: Standard,
  frame: Window,
  options: Pick<LmsOptions, 'course' | 'lang' | 'shortened'>,
): Promise<Tracker> {
  const all: LmsOptions = {
    ...options,
    clock: { now: () => performance.now(), date: () => new Date() },
    later: (work, milliseconds) => frame.setTimeout(work, milliseconds),
    log: (text) => console.error(text),
  };
  switch (standard) {
    case 'scorm12':
      return openScormTracker(frame, scorm12, all);
    case 'scorm2004':
      return openScormTracker(frame, scorm2004, all);
    case 'cmi5':
      return openCmi5Tracker(
        {
          address: frame.location.href,
          storage: localStorageOf(frame),
          online: (work) => frame.addEventListener('online', work),
        },
        all,
      );
  }
}
