import { describe, expect, test } from 'vitest';
import { answerState, mostAttempts } from '../../../../demos/course/model/attempts.ts';
import { untouched } from '../../../../demos/course/model/check-trace.ts';
import { drawersOf } from '../../../../demos/course/model/course.ts';
import {
  attemptsOf,
  checkOf,
  exerciseOf,
  type Kept,
  noProgress,
  type Progress,
  placeDrawer,
  readProgress,
  withAttempt,
  withAttempts,
  withExercise,
  withoutParts,
  writeProgress,
} from '../../../../demos/course/model/progress.ts';
import { seal } from '../../../../demos/course/model/seal.ts';
import { standing } from '../../../../demos/course/model/standing.ts';
import { everythingDone, tirelessly } from '../../../support/course-done.ts';
import { hostileAnchors } from '../../../support/hostile-anchors.ts';
import { partOf, questions, smallCourse } from '../../../support/small-course.ts';

const course = smallCourse;
const done: Progress = { ...everythingDone(course), place: 'second/error' };
const kept = writeProgress(course, done);
const drawers = drawersOf(course);
const choose = partOf(course, 'question', 'first/choose');
const order = partOf(course, 'question', 'first/order');
const optIn = partOf(course, 'exercise', 'first/opt-in');
const check = partOf(course, 'check', 'check');

describe('progress', () => {
  test('is read back as it was, drawer by drawer', () => {
    expect(Object.keys(kept)).toEqual([...drawers, placeDrawer]);
    expect(readProgress(course, kept)).toEqual({ progress: done, refused: [] });
  });

  test('of somebody who has not begun is empty', () => {
    expect(writeProgress(course, noProgress)).toEqual({});
    expect(readProgress(course, {})).toEqual({ progress: noProgress, refused: [] });
    expect(exerciseOf(noProgress, optIn)).toEqual({ done: [], at: 0 });
    expect(attemptsOf(noProgress, choose)).toEqual([]);
    expect(checkOf(noProgress, check)).toEqual(untouched);
  });

  test('has one drawer for each lesson that was begun', () => {
    const begun = withExercise(noProgress, optIn, { done: ['own'], at: 1 });
    expect(Object.keys(writeProgress(course, begun))).toEqual(['first']);
  });

  test('takes attempts one by one, and beyond what is kept the points still come right', () => {
    let progress = noProgress;
    for (let count = 0; count < mostAttempts * 2; count += 1)
      progress = withAttempt(progress, choose, { answer: ['one'] });
    progress = withAttempt(progress, choose, { answer: ['two'] });
    expect(attemptsOf(progress, choose)).toHaveLength(mostAttempts);
    expect(answerState(questions.choose, attemptsOf(progress, choose))).toBe('rightLater');
    expect(readProgress(course, writeProgress(course, progress)).progress).toEqual(progress);
  });

  test('can be begun anew in parts', () => {
    const again = withoutParts(done, ['first/order', 'check']);
    expect(attemptsOf(again, order)).toEqual([]);
    expect(checkOf(again, check)).toEqual(untouched);
    expect(attemptsOf(again, choose)).toEqual(attemptsOf(done, choose));
    expect(Object.keys(again.records)).toHaveLength(Object.keys(done.records).length - 2);
  });
});

/** All drawers, and that none but these is refused: the others hold what they held. */
function expectRefused(changed: Kept, ...refused: readonly string[]) {
  const read = readProgress(course, changed);
  expect(read.refused).toEqual(refused);
  const others = Object.entries(done.records).filter(([id]) => !refused.includes(id.split('/')[0] ?? ''));
  expect(read.progress.records).toEqual(Object.fromEntries(others));
}

describe.each(drawers)('the drawer %s, edited by hand, is refused, and nothing else is lost', (drawer) => {
  const text = kept[drawer] ?? '';

  test('with a character changed, left out or put in, at any place', () => {
    expect(text.length).toBeGreaterThan(40);
    for (let at = 0; at < text.length; at += 1) {
      const [before, here, after] = [text.slice(0, at), text[at] ?? '', text.slice(at + 1)];
      for (const piece of [
        here === 'a' ? 'b' : 'a',
        '0',
        '',
        `${here}|`,
        `${here}${here}`,
        here.toUpperCase(),
      ]) {
        const edited = `${before}${piece}${after}`;
        if (edited !== text) expectRefused({ ...kept, [drawer]: edited }, drawer);
      }
    }
  });

  test('cut off at any place', () => {
    for (let at = 0; at < text.length; at += 1)
      expectRefused({ ...kept, [drawer]: text.slice(0, at) }, drawer);
  });

  test.each<[string, unknown]>([
    ['nothing', ''],
    ['an older version', text.replace('1|', '0|')],
    ['a later version', text.replace('1|', '2|')],
    ['the text of another drawer', kept[drawers.find((one) => one !== drawer) ?? '']],
    ['the place', kept[placeDrawer]],
    ['foreign JSON', '{"version":1,"entries":[]}'],
    ['JSON of the drawers', JSON.stringify(kept)],
    ['a million characters', 'x'.repeat(1_000_000)],
    ['a million strokes', '|'.repeat(1_000_000)],
    ['itself with a million characters in it', text.replace('|', `|${'a|'.repeat(500_000)}`)],
    ['itself twice', text + text],
    ['itself with a line break', `${text}\n`],
    ['half of a character', '\ud83d'],
    ['a number', 7],
    ['null', null],
    ['a list', [text]],
    ['an object that says it is this text', { toString: () => text }],
  ])('with %s', (_what, value) => expectRefused({ ...kept, [drawer]: value as string }, drawer));

  test.each(hostileAnchors(course.check.scenario))('with %.30j', (value) =>
    expectRefused({ ...kept, [drawer]: value }, drawer),
  );
});

describe('what a careful hand could seal', () => {
  const sealed = (drawer: string, body: string) => `1|${body}|${seal(`${drawer}|${body}`)}`;
  const own = done.records['first/choose']?.print ?? '';

  test.each([
    ['no entry', ''],
    ['an entry without a name', `choose${own}1`],
    ['an answer that the question does not have', `choose=${own}9`],
    ['a step that the exercise does not have', `opt-in=${done.records['first/opt-in']?.print}o9`],
    ['a name with blanks', `cho ose=${own}1`],
  ])('is refused as well: %s', (_what, body) =>
    expectRefused({ ...kept, first: sealed('first', body) }, 'first'),
  );

  test('changes nothing in what all objects inherit', () => {
    const text = sealed('first', `__proto__=${own}1|constructor=${own}1`);
    const hostile = JSON.parse(`{"__proto__":${JSON.stringify(text)},"first":${JSON.stringify(text)}}`);
    const { progress } = readProgress(course, hostile);
    expect(standing(course, progress).points).toBe(0);
    expect('print' in {}).toBe(false);
  });
});

test('a place that was edited is forgotten without a word: one begins at the overview', () => {
  for (const place of ['', 'second', `${kept[placeDrawer]} `, kept.first ?? '']) {
    const read = readProgress(course, { ...kept, [placeDrawer]: place });
    expect(read).toEqual({ progress: { ...done, place: '' }, refused: [] });
  }
});

test('several drawers can be refused at once', () => {
  expectRefused({ ...kept, first: 'x', check: '1||' }, 'first', 'check');
});

test('drawers that are not the course’s are passed over', () => {
  expect(readProgress(course, { ...kept, elsewhere: 'x', __proto__: 'y' })).toEqual({
    progress: done,
    refused: [],
  });
});

test('attempts that were kept give the points that they gave', () => {
  const before = withAttempts(noProgress, order, tirelessly(questions.order));
  const after = readProgress(course, writeProgress(course, before)).progress;
  expect(standing(course, after)).toEqual(standing(course, before));
  expect(standing(course, after).points).toBe(0.5);
});
