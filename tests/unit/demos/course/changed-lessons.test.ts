import { describe, expect, test } from 'vitest';
import { type Course, printOf } from '../../../../demos/course/model/course.ts';
import { exercise } from '../../../../demos/course/model/lesson.ts';
import {
  attemptsOf,
  changedSince,
  readProgress,
  withAttempt,
  writeProgress,
} from '../../../../demos/course/model/progress.ts';
import type { Question } from '../../../../demos/course/model/question.ts';
import { standing } from '../../../../demos/course/model/standing.ts';
import { optIn } from '../../../../demos/scenarios/opt-in/scenario.ts';
import { everythingDone } from '../../../support/course-done.ts';
import { partOf, questions, smallCourse, withFirst } from '../../../support/small-course.ts';

const done = everythingDone(smallCourse);
const kept = writeProgress(smallCourse, done);

/** What is known when the course has become another. */
function laterIn(course: Course) {
  const { progress, refused } = readProgress(course, kept);
  expect(refused).toEqual([]);
  return { progress, changed: changedSince(course, progress), now: standing(course, progress) };
}

const ask = (question: Question) => withFirst({ questions: { choose: question, order: questions.order } });

describe('a question that has become another', () => {
  test.each<[string, Question]>([
    ['another answer is right', { ...questions.choose, right: 'one' }],
    ['one more to choose from', { ...questions.choose, options: ['one', 'two', 'three', 'four'] }],
    ['another order', { ...questions.choose, options: ['two', 'one', 'three'] }],
    ['another kind, in which what was done cannot be read', questions.match],
  ])('counts as open, is listed, and can be done again: %s', (_what, question) => {
    const course = ask(question);
    const { progress, changed, now } = laterIn(course);
    expect(changed).toEqual(['first/choose']);
    expect(now.parts['first/choose']).toMatchObject({ begun: false, done: false, points: 0, answer: 'open' });
    expect(now.completed).toBe(false);
    expect(now.points).toBe(standing(smallCourse, done).points - 1);

    const part = partOf(course, 'question', 'first/choose');
    const again = withAttempt(progress, part, 'shown');
    expect(attemptsOf(again, part)).toEqual(['shown']);
    expect(changedSince(course, again)).toEqual([]);
    expect(standing(course, again).completed).toBe(true);
  });

  test('is still listed after it has been kept once more', () => {
    const course = ask({ ...questions.choose, right: 'one' });
    const again = readProgress(course, writeProgress(course, laterIn(course).progress));
    expect(again.refused).toEqual([]);
    expect(changedSince(course, again.progress)).toEqual(['first/choose']);
  });
});

test('an exercise with other steps counts as open and is listed', () => {
  const course = withFirst({ exercises: exercise(optIn, { to: 'apply' }) });
  const { changed, now } = laterIn(course);
  expect(changed).toEqual(['first/opt-in', 'first/email-rule']);
  expect(now.parts['first/opt-in']).toMatchObject({ begun: false, done: false });
});

test('a part that is gone is listed, and everything else counts', () => {
  const course = withFirst({ questions: { choose: questions.choose } });
  const { changed, now } = laterIn(course);
  expect(changed).toEqual(['first/order']);
  expect(now.completed).toBe(true);
  expect(now.percent).toBe(100);
});

test('a part that is new is open and not listed: nothing was done of it', () => {
  const course = withFirst({ questions: { ...questions, choose: questions.choose } });
  const { changed, now } = laterIn(course);
  expect(changed).toEqual([]);
  expect(now.completed).toBe(false);
});

test('a check with another task counts as open and is listed', () => {
  const { find, ...others } = smallCourse.check.tasks;
  const course: Course = { ...smallCourse, check: { ...smallCourse.check, tasks: others } };
  expect(find).toBeDefined();
  const { changed, now } = laterIn(course);
  expect(changed).toEqual(['check']);
  expect(now.parts.check).toMatchObject({ begun: false, done: false, points: 0 });
});

test('other words, facts and pages change nothing', () => {
  const course = withFirst({
    pages: ['do/opt-out'],
    matter: 9,
    remember: 9,
    questions: { choose: { ...questions.choose, facts: ['8.4'] }, order: questions.order },
  });
  const { progress, changed, now } = laterIn(course);
  expect(changed).toEqual([]);
  expect(progress).toEqual(done);
  expect(now.percent).toBe(100);
});

test('an exercise that is no longer required keeps what was done of it', () => {
  const part = partOf(smallCourse, 'exercise', 'first/opt-in');
  expect(printOf({ ...part, exercise: { ...part.exercise, optional: true } })).toBe(printOf(part));
});
