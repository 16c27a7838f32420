import { describe, expect, test } from 'vitest';
import {
  type CheckTrace,
  readCheck,
  untouched,
  writeCheck,
} from '../../../../demos/course/model/check-trace.ts';
import { checkPoints, judge, keptEvents, replay } from '../../../../demos/course/model/judge.ts';
import { isSame } from '../../../../demos/course/model/same.ts';
import { shorten } from '../../../../demos/course/model/shorten.ts';
import { walk } from '../../../support/check-walks.ts';
import { solved } from '../../../support/course-done.ts';
import { seeded } from '../../../support/seeded.ts';
import { smallCourse } from '../../../support/small-course.ts';

const { check } = smallCourse;
const length = (trace: CheckTrace) => writeCheck(check, trace).length;
const portalAfter = ({ events }: CheckTrace) => replay(check, keptEvents(check, events)).now;

describe.each([1, 2, 3, 4, 5, 6])('a long trace (seed %i)', (seed) => {
  const events = [
    ...walk(check, seeded(seed), 1_200, 0.98),
    ...(seed % 2 ? solved(check).events : []),
    ...walk(check, seeded(-seed), 300, 1),
  ];
  const trace: CheckTrace = { events, help: { find: 'hint' }, handedIn: seed > 3 };
  const short = shorten(check, trace, 2_500);

  test('is made to fit', () => {
    expect(length(trace)).toBeGreaterThan(2_500);
    expect(length(short)).toBeLessThanOrEqual(2_500);
  });

  test('is judged as it was, and leads to the same portal', () => {
    expect(judge(check, short)).toEqual(judge(check, trace));
    expect(checkPoints(check, short)).toBe(checkPoints(check, trace));
    expect(portalAfter(short)).toEqual(portalAfter(trace));
    expect({ ...short, events: [] }).toEqual({ ...trace, events: [] });
  });

  test('is shortened alike each time, and what is short enough is left as it is', () => {
    expect(shorten(check, trace, 2_500)).toEqual(short);
    expect(shorten(check, short, 2_500)).toEqual(short);
  });

  test('can lose still more where only the verdicts count', () => {
    const [least, verdicts] = [shorten(check, trace, 0), shorten(check, trace, 0, 'verdicts')];
    expect(judge(check, least)).toEqual(judge(check, trace));
    expect(portalAfter(least)).toEqual(portalAfter(trace));
    expect(judge(check, verdicts)).toEqual(judge(check, trace));
    expect(length(verdicts)).toBeLessThanOrEqual(length(least));
    expect(length(verdicts)).toBeLessThan(500);
    expect(readCheck(check, writeCheck(check, verdicts))).toEqual(verdicts);
  });
});

test('is made of 600 events in less than 0.3 seconds, as short as can be', () => {
  const traces = [21, 22, 23, 24].map((seed) => ({
    ...untouched,
    events: walk(check, seeded(seed), 600, 0.9),
  }));
  // The first is for the engine to warm up; of the others the quickest tells least about what else the machine did.
  const times = traces.map((trace) => {
    const begun = performance.now();
    shorten(check, trace, 0);
    return performance.now() - begun;
  });
  expect(Math.min(...times.slice(1))).toBeLessThan(300);
});

test('what was done unaided and without detours stays whole', () => {
  const done = solved(check);
  const least = shorten(check, done, 0);
  expect(judge(check, least)).toEqual(judge(check, done));
  expect(length(least)).toBeGreaterThan(length(done) / 4);
});

describe('sameness', () => {
  test.each([
    [1, 1, true],
    [Number.NaN, Number.NaN, true],
    [null, {}, false],
    [[], {}, false],
    [{ a: 1, b: { c: [2] } }, { b: { c: [2] }, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [{ a: undefined }, { b: undefined }, false],
    [[1, 2], [2, 1], false],
    [{ toString: 1 }, {}, false],
    ['1', 1, false],
  ])('of %j and %j: %j', (one, other, same) => {
    expect(isSame(one, other)).toBe(same);
    expect(isSame(other, one)).toBe(same);
  });
});
