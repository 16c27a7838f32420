import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Course, partsOf } from '../../model/course.ts';
import {
  changedSince,
  checkOf,
  type Kept,
  type Progress,
  readProgress,
  withoutParts,
  writeProgress,
} from '../../model/progress.ts';
import { type Standing, standing } from '../../model/standing.ts';
import type { Tracker } from '../../tracking/tracker.ts';
import type { Library } from '../part-props.ts';

/** Somebody's way through the course, and what can be done with it. */
export interface Way {
  readonly progress: Progress;
  readonly standing: Standing;
  /** Another number whenever progress came from elsewhere: views then begin anew from it. */
  readonly edition: number;
  /** Drawers whose content could not be read. */
  readonly refused: readonly string[];
  /** Parts that were another when something was done of them. */
  readonly changed: readonly string[];
  /** Makes the next progress of the present one, and keeps it. Returns whether it is another. */
  readonly change: (make: (before: Progress) => Progress) => boolean;
  /** Puts what was read from elsewhere in place of everything. */
  readonly replace: (next: Progress) => Promise<void>;
  /** Undoes the last {@link replace}; null when there is none. */
  readonly undo: (() => void) | null;
  /** Takes in what another window has kept. Until it has, and when it cannot, nothing changes any more. */
  readonly takeIn: (kept: Kept) => Promise<void>;
  /** The notices about what was refused or has changed have been read. */
  readonly noticed: () => void;
}

interface Asked {
  readonly course: Course;
  readonly tracker: Tracker;
  readonly library: Library;
}

/**
 * Fetches what judging needs: the portal's model, which comes with the supplies of the check's scenario. As long as the
 * check has not been handed in nothing is judged.
 * @throws when it does not come
 */
async function fetchJudge(course: Course, progress: Progress, library: Library): Promise<void> {
  if (needsJudge(course, progress)) await library.supplies(course.check.scenario.id);
}

function needsJudge(course: Course, progress: Progress): boolean {
  const part = partsOf(course).find(({ kind }) => kind === 'check');
  return part?.kind === 'check' && checkOf(progress, part).handedIn;
}

/** The progress that was kept, from then on kept at every change; null until it can be judged, with how to ask again. */
export function useProgress({ course, tracker, library }: Asked): {
  way: Way | null;
  failed: boolean;
  ask: () => void;
} {
  const first = useMemo(() => readProgress(course, tracker.kept), [course, tracker]);
  const [progress, setProgress] = useState(() =>
    needsJudge(course, first.progress) ? null : first.progress,
  );
  const [refused, setRefused] = useState(first.refused);
  const [before, setBefore] = useState<Progress | null>(null);
  const [edition, setEdition] = useState(0);
  const [failed, setFailed] = useState(false);
  // Several changes may come before React draws once; none of them may be lost.
  const latest = useRef(first.progress);
  // What is done before another window's work has been taken in belongs to what was given up for it.
  const takingIn = useRef(false);

  const show = useCallback((next: Progress) => {
    latest.current = next;
    setProgress(next);
  }, []);

  const change = useCallback(
    (make: (before: Progress) => Progress) => {
      const next = make(latest.current);
      if (next === latest.current || takingIn.current) return false;
      show(next);
      tracker.keep(writeProgress(course, next), standing(course, next), next.place);
      return true;
    },
    [course, tracker, show],
  );

  const replace = useCallback(
    async (next: Progress) => {
      await fetchJudge(course, next, library);
      setBefore(latest.current);
      setRefused([]);
      setEdition((count) => count + 1);
      change(() => next);
    },
    [course, library, change],
  );

  const undo = useCallback(() => {
    if (before) change(() => before);
    setBefore(null);
    setEdition((count) => count + 1);
  }, [before, change]);

  const takeIn = useCallback(
    async (kept: Kept) => {
      takingIn.current = true;
      const read = readProgress(course, kept);
      await fetchJudge(course, read.progress, library);
      setRefused(read.refused);
      setBefore(null);
      setEdition((count) => count + 1);
      takingIn.current = false;
      show(read.progress);
    },
    [course, library, show],
  );

  const noticed = useCallback(() => {
    setRefused([]);
    change((now) => withoutParts(now, changedSince(course, now)));
  }, [course, change]);

  const ask = useCallback(() => {
    setFailed(false);
    fetchJudge(course, first.progress, library).then(
      () => show(first.progress),
      () => setFailed(true),
    );
  }, [course, first, library, show]);

  const waits = progress === null;
  useEffect(() => {
    if (waits) ask();
  }, [waits, ask]);

  useEffect(() => {
    const leave = () => tracker.leave();
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [tracker]);

  const way = useMemo(
    () =>
      progress && {
        progress,
        standing: standing(course, progress),
        edition,
        refused,
        changed: changedSince(course, progress),
        change,
        replace,
        undo: before && undo,
        takeIn,
        noticed,
      },
    [course, progress, edition, refused, before, change, replace, undo, takeIn, noticed],
  );
  return { way, failed, ask };
}
