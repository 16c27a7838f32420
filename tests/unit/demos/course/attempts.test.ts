import { describe, expect, test } from 'vitest';
import {
  type Attempt,
  answerState,
  fewer,
  mostAttempts,
  pointsFor,
  readAttempts,
  writeAttempts,
} from '../../../../demos/course/model/attempts.ts';
import { rightAnswer } from '../../../../demos/course/model/question.ts';
import { wrongAnswer } from '../../../support/course-done.ts';
import { oneOf, seeded } from '../../../support/seeded.ts';
import { questions } from '../../../support/small-course.ts';

const all = Object.values(questions);
const { choose, order } = questions;
const right: Attempt = { answer: ['two'] };
const wrong: Attempt = { answer: ['one'] };

describe('where somebody stands with a question', () => {
  test.each<[string, readonly Attempt[], string, number]>([
    ['nothing tried', [], 'open', 0],
    ['right at once', [right], 'right', 1],
    ['right at the second try', [wrong, right], 'rightLater', 0.5],
    ['right at the tenth try', [...Array(9).fill(wrong), right], 'rightLater', 0.5],
    ['wrong', [wrong], 'wrong', 0],
    ['shown', ['shown'], 'shown', 0],
    ['shown after a wrong answer', [wrong, 'shown'], 'shown', 0],
    ['passed over', ['skipped'], 'skipped', 0],
    ['passed over after a wrong answer', [wrong, 'skipped'], 'wrong', 0],
    ['passed over, then right at the first try', ['skipped', right], 'right', 1],
    ['a right answer after it was shown', ['shown', right], 'shown', 0],
    ['a wrong answer after the right one', [right, wrong], 'right', 1],
    ['shown after the right answer', [right, 'shown'], 'right', 1],
  ])('%s', (_what, attempts, state, points) => {
    expect(answerState(choose, attempts)).toBe(state);
    expect(pointsFor[answerState(choose, attempts)]).toBe(points);
  });

  test.each(all)('in a question to $kind the right answer is right and another wrong', (question) => {
    expect(answerState(question, [{ answer: rightAnswer(question) }])).toBe('right');
    expect(answerState(question, [{ answer: wrongAnswer(question) }])).toBe('wrong');
  });
});

/** Any attempts, of any number up to twice what is kept. */
function anyAttempts(random: () => number, question: (typeof all)[number]): Attempt[] {
  const kinds = [
    'skipped',
    'shown',
    ...Array(4).fill({ answer: wrongAnswer(question) }),
    { answer: rightAnswer(question) },
  ] as Attempt[];
  return Array.from({ length: Math.floor(random() * 2 * mostAttempts) }, () => oneOf(random, kinds));
}

describe('attempts as text', () => {
  test.each(all)('of a question to $kind are read back as they were', (question) => {
    const random = seeded(7);
    for (let count = 0; count < 300; count += 1) {
      const attempts = anyAttempts(random, question).slice(0, mostAttempts);
      expect(readAttempts(question, writeAttempts(question, attempts))).toEqual(attempts);
    }
  });

  test.each([
    ',',
    '1,',
    ',1',
    '3',
    '-1',
    '11',
    '01',
    ' 1',
    '!!',
    '1!',
    '1.',
    'é',
    '\u{1f6e1}',
    '__proto__',
    Array(mostAttempts + 1)
      .fill('1')
      .join(),
    '1'.repeat(1_000_000),
  ])('is nothing else: %.20j', (text) => expect(readAttempts(choose, text)).toBeNull());

  test.each([
    ['an order with one twice', '0012'],
    ['an order that lacks one', '012'],
    ['capitals for places', '012A'],
  ])('nor %s', (_what, text) => expect(readAttempts(order, text)).toBeNull());
});

test('a place beyond nine is a small letter', () => {
  const many = { ...choose, options: [...'abcdefghijkl'], right: 'k' } as const;
  expect(readAttempts(many, 'a')).toEqual([{ answer: ['k'] }]);
  expect(readAttempts(many, 'A')).toBeNull();
});

describe('fewer attempts', () => {
  test.each(all)('of a question to $kind give the same points', (question) => {
    const random = seeded(11);
    for (let count = 0; count < 500; count += 1) {
      const attempts = anyAttempts(random, question);
      const most = 2 + Math.floor(random() * mostAttempts);
      const rest = fewer(question, attempts, most);
      expect(rest.length).toBeLessThanOrEqual(most);
      expect(answerState(question, rest), JSON.stringify(attempts)).toBe(answerState(question, attempts));
    }
  });

  test('are all of them where there is room', () => {
    const attempts = [wrong, 'skipped', right, wrong] as const;
    expect(fewer(choose, attempts, 4)).toEqual(attempts);
  });
});
