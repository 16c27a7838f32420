import { describe, expect, test } from 'vitest';
import { untouched } from '../../../../demos/course/model/check-trace.ts';
import type { Course } from '../../../../demos/course/model/course.ts';
import {
  noProgress,
  type Progress,
  readProgress,
  withAttempt,
  withAttempts,
  withCheck,
  withExercise,
  withoutParts,
  writeProgress,
} from '../../../../demos/course/model/progress.ts';
import { type Question, rightAnswer } from '../../../../demos/course/model/question.ts';
import { lessonState, standing } from '../../../../demos/course/model/standing.ts';
import { everythingDone, solved, tirelessly, wrongAnswer } from '../../../support/course-done.ts';
import { partOf, questions, smallCourse } from '../../../support/small-course.ts';

const course = smallCourse;
const tasks = Object.keys(course.check.tasks);
const possible = Object.keys(questions).length + tasks.length;
const check = partOf(course, 'check', 'check');
const optIn = partOf(course, 'exercise', 'first/opt-in');
const emailRule = partOf(course, 'exercise', 'first/email-rule');

describe('where somebody stands', () => {
  test('who has not begun has nothing', () => {
    expect(standing(course, noProgress)).toMatchObject({
      points: 0,
      possible,
      scaled: 0,
      percent: 0,
      completed: false,
      passed: false,
    });
  });

  test('who has done everything rightly at once has everything', () => {
    expect(standing(course, everythingDone(course))).toMatchObject({
      points: possible,
      scaled: 1,
      percent: 100,
      completed: true,
      passed: true,
    });
  });

  test('exercises give no points, however they were done', () => {
    for (const outcome of ['own', 'hint', 'shown', 'skipped'] as const)
      expect(standing(course, everythingDone(course, { outcome })).percent).toBe(100);
  });

  test('help in exercises is told', () => {
    const progress = withExercise(noProgress, optIn, { done: ['own', 'hint', 'shown', 'skipped'], at: 4 });
    expect(standing(course, progress).parts['first/opt-in']).toMatchObject({
      begun: true,
      done: false,
      steps: { done: 4, helped: 3, total: optIn.exercise.steps.length },
    });
  });

  test('answers found later give half', () => {
    const { points, completed } = standing(course, everythingDone(course, { attempts: tirelessly }));
    expect(points).toBe(tasks.length + Object.keys(questions).length / 2);
    expect(completed).toBe(true);
  });

  test.each([
    ['wrong', (question: Question) => [{ answer: wrongAnswer(question) }]],
    ['shown', () => ['shown'] as const],
    ['passed over', () => ['skipped'] as const],
  ])('everything %s is completed all the same, and not passed', (_what, attempts) => {
    const all = standing(course, everythingDone(course, { attempts }));
    expect(all).toMatchObject({ points: tasks.length, completed: true, passed: false });
  });

  test('the check counts once it has been handed in', () => {
    const open = standing(
      course,
      everythingDone(course, { check: { ...solved(course.check), handedIn: false } }),
    );
    expect(open).toMatchObject({ points: possible - tasks.length, completed: false, passed: false });
    expect(open.parts.check).toMatchObject({ begun: true, done: false, possible: tasks.length });
    expect(open.parts.check).not.toHaveProperty('verdicts');
    const nothing = standing(course, everythingDone(course, { check: { ...untouched, handedIn: true } }));
    expect(nothing.parts.check).toMatchObject({ begun: true, done: true, points: 0 });
    expect(Object.values(nothing.parts.check?.verdicts ?? {})).toEqual(tasks.map(() => 'open'));
  });
});

describe('passing', () => {
  /** A course of so many questions, and a check without tasks, of which so many points were got. */
  function percentOf(points: number, of: number, mastery = 0.8) {
    const names = Array.from({ length: of }, (_, index) => `q${index}`);
    const [first, ...others] = course.lessons;
    if (first === undefined) throw new Error('The small course has no lesson.');
    const lesson = {
      ...first,
      exercises: {},
      questions: Object.fromEntries(names.map((name) => [name, questions.choose])),
    };
    const quiz: Course = { lessons: [lesson], check: { ...course.check, tasks: {} }, mastery };
    expect(others).toHaveLength(1);
    const answered = names.reduce<Progress>((progress, name, index) => {
      const part = partOf(quiz, 'question', `first/${name}`);
      const right = { answer: rightAnswer(part.question) };
      const wrong = { answer: wrongAnswer(part.question) };
      if (index + 1 <= points) return withAttempt(progress, part, right);
      return withAttempts(progress, part, index + 0.5 <= points ? [wrong, right] : ['shown']);
    }, noProgress);
    return standing(
      quiz,
      withCheck(answered, partOf(quiz, 'check', 'check'), { ...untouched, handedIn: true }),
    );
  }

  test.each([
    [8, 10, 80, true],
    [7.5, 10, 75, false],
    [4, 5, 80, true],
    [20, 25, 80, true],
    [19.5, 25, 78, false],
    [22.5, 28, 80, true],
    [22, 28, 78, false],
    [29, 100, 29, false],
    [57, 100, 57, false],
    [0.5, 3, 16, false],
    [27.5, 28, 98, true],
  ])('%d of %d points are %d per cent', (points, of, percent, passed) => {
    expect(percentOf(points, of)).toMatchObject({ points, possible: of, percent, passed, completed: true });
  });

  test('nobody is told to have a per cent that they have not, for any number of questions', () => {
    for (let of = 1; of <= 40; of += 1)
      for (let half = 0; half <= of * 2; half += 1) {
        const { percent, passed } = percentOf(half / 2, of);
        // In whole numbers: half points times fifty are the hundredths.
        expect(percent * of <= half * 50 && (percent + 1) * of > half * 50, `${half / 2}/${of}`).toBe(true);
        expect(passed).toBe(half * 50 >= 80 * of);
      }
  });

  test('without anything that gives points there is nothing to have', () => {
    expect(percentOf(0, 0)).toMatchObject({ scaled: 0, percent: 0, passed: false });
  });
});

describe('a lesson', () => {
  const state = (progress: Progress, id = 'first') => lessonState(course, standing(course, progress), id);

  test('is open, begun, done', () => {
    expect(state(noProgress)).toBe('open');
    expect(state(withExercise(noProgress, optIn, { done: ['own'], at: 1 }))).toBe('begun');
    expect(state(everythingDone(course))).toBe('done');
    expect(state(withoutParts(everythingDone(course), ['first/order']))).toBe('begun');
    expect(state(withoutParts(everythingDone(course), ['first/order']), 'second')).toBe('done');
  });

  test('and the course are done without what is optional', () => {
    const progress = withoutParts(everythingDone(course), ['first/email-rule']);
    expect(state(progress)).toBe('done');
    expect(standing(course, progress)).toMatchObject({ completed: true, passed: true });
  });

  test('is begun by what is optional', () => {
    expect(state(withExercise(noProgress, emailRule, { done: ['own'], at: 1 }))).toBe('begun');
  });

  test('is not done without what is not optional', () => {
    expect(standing(course, withoutParts(everythingDone(course), ['first/opt-in'])).completed).toBe(false);
  });
});

describe('coming back after having passed', () => {
  const passed = everythingDone(course);

  test('nothing is lost by trying again what was right', () => {
    let progress = passed;
    for (const id of ['first/choose', 'first/order', 'second/error', 'second/match']) {
      const part = partOf(course, 'question', id);
      progress = withAttempt(progress, part, { answer: wrongAnswer(part.question) });
      progress = withAttempt(progress, part, 'shown');
    }
    expect(standing(course, progress)).toMatchObject({ percent: 100, passed: true });
  });

  test('nor by doing an exercise again', () => {
    const again = withExercise(passed, optIn, {
      done: optIn.exercise.steps.map(() => 'own'),
      at: 0,
    });
    expect(standing(course, again)).toMatchObject({ completed: true, passed: true });
  });

  test('the same is known after a resume', () => {
    const again = readProgress(course, writeProgress(course, passed)).progress;
    expect(standing(course, again)).toEqual(standing(course, passed));
  });

  test('a check that is done anew is open until it is handed in', () => {
    expect(standing(course, withCheck(passed, check, untouched))).toMatchObject({
      completed: false,
      passed: false,
    });
  });
});
