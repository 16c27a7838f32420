import { describe, expect, test } from 'vitest';
import { course } from '../../../../demos/course/index.ts';
import { type CheckTrace, untouched } from '../../../../demos/course/model/check-trace.ts';
import type { Course } from '../../../../demos/course/model/course.ts';
import { fitProgress } from '../../../../demos/course/model/fit-progress.ts';
import { replay, withEvent } from '../../../../demos/course/model/judge.ts';
import {
  checkOf,
  type Progress,
  readProgress,
  writeProgress,
} from '../../../../demos/course/model/progress.ts';
import { standing } from '../../../../demos/course/model/standing.ts';
import { joinDrawers, splitDrawers } from '../../../../demos/course/tracking/suspend-text.ts';
import { walk } from '../../../support/check-walks.ts';
import { everythingDone, solved, tirelessly } from '../../../support/course-done.ts';
import { hostileAnchors } from '../../../support/hostile-anchors.ts';
import { seeded } from '../../../support/seeded.ts';
import { partOf, smallCourse } from '../../../support/small-course.ts';

/** The room that SCORM 1.2 promises (cmi.suspend_data, RTE 3.4.4). */
const room = 4_096;

/** Fits progress as it is handed to an LMS. */
const fitForLms = (of: Course, progress: Progress, most: number) =>
  fitProgress(of, progress, most, joinDrawers);

/** A check that was clicked about in for long before it was solved. */
const clicked = (seed: number): CheckTrace => ({
  ...solved(course.check),
  events: [
    ...walk(course.check, seeded(seed), 1_500, 1).filter(({ type }) => !type.startsWith('clock.')),
    ...solved(course.check).events,
  ],
});

/** All that is told of somebody’s way: what they have, by part. */
function told(of: Course, progress: Progress) {
  const { parts, ...sum } = standing(of, progress);
  return { ...sum, parts: Object.values(parts).map(({ part, ...own }) => [part.id, own]) };
}

const portalOf = (of: Course, progress: Progress) =>
  replay(of.check, checkOf(progress, partOf(of, 'check', 'check')).events).now;

describe('the whole course, done with twenty attempts at every question and a long time in the check', () => {
  const place = { place: 'notifications/read-notification' };
  const progress = {
    ...everythingDone(course, { attempts: tirelessly, outcome: 'hint', check: clicked(1) }),
    ...place,
  };
  const whole = joinDrawers(writeProgress(course, progress));
  const fitted = fitForLms(course, progress, room);
  const read = readProgress(course, splitDrawers(course, joinDrawers(fitted)));

  test('fits into the room that the oldest standard has', () => {
    expect(whole.length).toBeGreaterThan(room);
    expect(joinDrawers(fitted).length).toBeLessThanOrEqual(room);
  });

  test('gives the same points, verdicts and parts done', () => {
    expect(read.refused).toEqual([]);
    expect(told(course, read.progress)).toEqual(told(course, progress));
    expect(read.progress.place).toBe(place.place);
  });

  test('leads to the same portal', () => {
    expect(portalOf(course, read.progress)).toEqual(
      portalOf(course, readProgress(course, splitDrawers(course, whole)).progress),
    );
  });

  test('can be kept again and again', () => {
    expect(fitForLms(course, read.progress, room)).toEqual(fitted);
  });

  test('is made to fit in less than half a second', () => {
    const begun = performance.now();
    fitForLms(course, progress, room);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});

describe.each([4_096, 2_000, 1_200, 900])('with room for %i characters', (most) => {
  test.each([2, 3, 4])('the small course fits, whatever was clicked (seed %i)', (seed) => {
    const check = { ...clicked(seed), handedIn: seed % 2 === 0 };
    const progress = everythingDone(smallCourse, { attempts: tirelessly, check });
    const kept = fitForLms(smallCourse, progress, most);
    expect(joinDrawers(kept).length).toBeLessThanOrEqual(most);
    const read = readProgress(smallCourse, kept);
    expect(read.refused).toEqual([]);
    expect(told(smallCourse, read.progress)).toEqual(told(smallCourse, progress));
  });
});

describe('no more is given up than needed', () => {
  const progress = everythingDone(smallCourse, { attempts: tirelessly, check: clicked(5) });
  const whole = writeProgress(smallCourse, progress);
  const size = joinDrawers(whole).length;

  test('nothing where all of it fits', () => {
    expect(fitForLms(smallCourse, progress, size)).toEqual(whole);
  });

  test('first what was clicked in the check', () => {
    const { check, ...lessons } = fitForLms(smallCourse, progress, size - 1);
    expect(check).not.toEqual(whole.check);
    expect({ ...lessons, check: whole.check }).toEqual(whole);
  });

  test('nothing in the check that has not been begun', () => {
    const begun = everythingDone(smallCourse, { attempts: tirelessly, check: untouched });
    const before = joinDrawers(writeProgress(smallCourse, begun)).length;
    const kept = fitForLms(smallCourse, begun, before - 10);
    expect(joinDrawers(kept).length).toBeLessThanOrEqual(before - 10);
    expect(told(smallCourse, readProgress(smallCourse, kept).progress)).toEqual(told(smallCourse, begun));
  });

  test('the portal of the check comes last', () => {
    const least = joinDrawers(fitForLms(smallCourse, progress, 10)).length;
    const read = readProgress(smallCourse, fitForLms(smallCourse, progress, least)).progress;
    expect(portalOf(smallCourse, read)).not.toEqual(portalOf(smallCourse, progress));
    expect(told(smallCourse, read)).toEqual(told(smallCourse, progress));
  });

  test('where nothing helps the shortest is given, and nothing thrown', () => {
    const kept = fitForLms(smallCourse, progress, 10);
    expect(joinDrawers(kept).length).toBeGreaterThan(10);
    expect(told(smallCourse, readProgress(smallCourse, kept).progress)).toEqual(told(smallCourse, progress));
  });

  test('by the measure of whoever puts the drawers together', () => {
    const json = (one: Readonly<Record<string, string>>) => JSON.stringify(one);
    expect(json(fitProgress(smallCourse, progress, 1_500, json)).length).toBeLessThanOrEqual(1_500);
  });
});

describe('drawers in one text', () => {
  test('are parted as they were joined', () => {
    const kept = writeProgress(smallCourse, { ...everythingDone(smallCourse), place: 'first/order' });
    expect(splitDrawers(smallCourse, joinDrawers(kept))).toEqual(kept);
    expect(splitDrawers(smallCourse, joinDrawers({}))).toEqual({});
  });

  test.each([...hostileAnchors(course.check.scenario), '=', '\n', '=\n=', '__proto__=x', '{"first":1}'])(
    'anything else is refused or passed over, and never thrown: %.30j',
    (text) => {
      const { progress } = readProgress(smallCourse, splitDrawers(smallCourse, text));
      expect(progress).toEqual({ place: '', records: {} });
      expect('x' in {}).toBe(false);
    },
  );
});

test('a trace that is kept event by event fits without more ado', () => {
  const events = walk(course.check, seeded(9), 600, 1);
  const trace = events.reduce((one, event) => withEvent(course.check, one, event), untouched);
  const progress = everythingDone(smallCourse, { check: trace });
  expect(fitForLms(smallCourse, progress, room)).toEqual(writeProgress(smallCourse, progress));
});
