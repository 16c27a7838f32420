import { describe, expect, test } from 'vitest';
import type { MatchQuestion, OrderQuestion, Question } from '../../../../../demos/course/model/question.ts';
import {
  firstDraft,
  marksOf,
  missingIn,
  moved,
  rightPlaces,
} from '../../../../../demos/course/ui/question/draft.ts';

const choose: Question = { kind: 'choose', facts: ['1'], options: ['a', 'b', 'c'], right: 'b' };
const order: OrderQuestion = { kind: 'order', facts: ['1'], items: ['a', 'b', 'c'], right: ['c', 'a', 'b'] };
const match: MatchQuestion = {
  kind: 'match',
  facts: ['1'],
  choices: ['x', 'y'],
  right: { one: 'x', two: 'y', three: 'x' },
};

describe('the draft with which a question opens', () => {
  test('is empty, or the items as they are shown at first', () => {
    expect(firstDraft(choose, [])).toEqual(['']);
    expect(firstDraft(match, ['skipped'])).toEqual(['', '', '']);
    expect(firstDraft(order, [])).toEqual(['a', 'b', 'c']);
  });

  test('is the last answer, whatever was passed over since', () => {
    const attempts = [{ answer: ['a'] }, { answer: ['c'] }, 'skipped'] as const;
    expect(firstDraft(choose, attempts)).toEqual(['c']);
  });

  test('is the right answer once that was shown', () => {
    expect(firstDraft(match, [{ answer: ['y', 'y', 'y'] }, 'shown'])).toEqual(['x', 'y', 'x']);
  });
});

test('what is missing is told by its places', () => {
  expect(missingIn(['', 'x', ''])).toEqual([0, 2]);
  expect(missingIn(['x', 'y', 'x'])).toEqual([]);
});

describe('an item is moved', () => {
  test('up and down, and the others keep their order', () => {
    expect(moved(order.items, 2, 1)).toEqual(['a', 'c', 'b']);
    expect(moved(order.items, 0, 2)).toEqual(['b', 'c', 'a']);
  });

  test.each([
    [0, -1],
    [2, 3],
    [7, 0],
  ])('not from %i to %i, which is no place', (from, to) => {
    expect(moved(order.items, from, to)).toEqual(order.items);
  });
});

describe('what is said of each place', () => {
  test('is whether it is right', () => {
    expect(rightPlaces(order, ['c', 'b', 'a'])).toEqual([true, false, false]);
    expect(rightPlaces(match, ['x', 'x', 'x'])).toEqual([true, false, true]);
  });

  test('is nothing before an answer, nor where the draft has been changed since', () => {
    expect(marksOf(match, ['x', '', 'x'], null)).toEqual([null, null, null]);
    expect(marksOf(match, ['x', 'y', 'x'], ['x', 'x', 'x'])).toEqual([true, null, true]);
  });
});
