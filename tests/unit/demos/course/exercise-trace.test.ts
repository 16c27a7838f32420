import { describe, expect, test } from 'vitest';
import {
  afterStep,
  type ExerciseTrace,
  isFinished,
  nothingDone,
  readExercise,
  type StepOutcome,
  writeExercise,
} from '../../../../demos/course/model/exercise-trace.ts';
import { exercise } from '../../../../demos/course/model/lesson.ts';
import { optIn } from '../../../../demos/scenarios/opt-in/scenario.ts';
import { oneOf, seeded } from '../../../support/seeded.ts';

const one = exercise(optIn, { to: 'enter-name' })['opt-in'];
if (one === undefined) throw new Error('The exercise of opt-in has another name.');
const { steps } = one;

describe('the trace of an exercise', () => {
  test('grows step by step, with the help that was asked for', () => {
    let trace = afterStep(nothingDone, 0, 1, 'own');
    trace = afterStep(trace, 1, 2, 'hint');
    trace = afterStep(trace, 2, 3, 'shown');
    trace = afterStep(trace, 3, 4, 'skipped');
    expect(trace).toEqual({ done: ['own', 'hint', 'shown', 'skipped'], at: 4 });
  });

  test('counts the first time that a step is done', () => {
    const twice = afterStep({ done: ['shown', 'own'], at: 0 }, 0, 1, 'own');
    expect(twice).toEqual({ done: ['shown', 'own'], at: 1 });
  });

  test('loses nothing when one goes back', () => {
    expect(afterStep({ done: ['own', 'hint'], at: 2 }, 2, 0, 'own')).toEqual({
      done: ['own', 'hint'],
      at: 0,
    });
  });

  test('a jump counts as done by the player, from where one stood or from where one had come', () => {
    expect(afterStep(nothingDone, 0, 3, 'skipped').done).toEqual(['skipped', 'skipped', 'skipped']);
    const back: ExerciseTrace = { done: ['own', 'hint'], at: 0 };
    expect(afterStep(back, 0, 4, 'skipped').done).toEqual(['own', 'hint', 'skipped', 'skipped']);
  });

  test('steps met by what was done in another are one’s own', () => {
    expect(afterStep(nothingDone, 0, 2, 'hint').done).toEqual(['hint', 'own']);
  });

  test('is finished when every step has been done, wherever one stands', () => {
    const done = steps.map((): StepOutcome => 'own');
    expect(isFinished(one, { done, at: 0 })).toBe(true);
    expect(isFinished(one, { done: done.slice(1), at: 0 })).toBe(false);
  });
});

describe('the trace as text', () => {
  test('is read back as it was, wherever one has gone', () => {
    const random = seeded(3);
    for (let count = 0; count < 300; count += 1) {
      let trace = nothingDone;
      for (let moves = 0; moves < 8; moves += 1) {
        const to = Math.floor(random() * (steps.length + 1));
        trace = afterStep(trace, trace.at, to, oneOf(random, ['own', 'hint', 'shown', 'skipped'] as const));
      }
      expect(readExercise(one, writeExercise(trace))).toEqual(trace);
    }
  });

  test.each([
    ['0', { done: [], at: 0 }],
    ['oh2', { done: ['own', 'hint'], at: 2 }],
    ['oh0', { done: ['own', 'hint'], at: 0 }],
    [`${'k'.repeat(steps.length)}${steps.length}`, { done: steps.map(() => 'skipped'), at: steps.length }],
  ])('may stand anywhere up to the first step that is not done: %s', (text, trace) =>
    expect(readExercise(one, text)).toEqual(trace),
  );

  test.each([
    '',
    'o',
    'o2',
    '1',
    'o-1',
    'o01',
    'o1 ',
    ' o1',
    'o1\n',
    'x1',
    'O1',
    'o1.0',
    'o1e0',
    'o１',
    `${'o'.repeat(steps.length + 1)}0`,
    'o'.repeat(1_000_000),
    '9'.repeat(1_000_000),
  ])('is nothing else: %.20j', (text) => expect(readExercise(one, text)).toBeNull());
});
