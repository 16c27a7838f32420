import { expect, test } from 'vitest';
import type { Line } from '../../scripts/weights/lines.ts';
import { tooHeavy, weightTable } from '../../scripts/weights/table.ts';

const budget = { must: 3_000, aim: 1_000, held: 2_000 };
const line = (...values: number[]): Line => ({
  what: 'Page',
  unit: 'bytes',
  budget,
  measured: values.map((value, index) => ({ where: `/page-${index}/`, value })),
});
const cells = (one: Line) => weightTable([one]).split('\n').at(-1)?.split(' | ').slice(2);

test('the table says least, median and most, where most is, and how many are over the aim', () => {
  const expected = ['3,000', '1,000', '2,000', '500', '1,000', '2,500', '/page-1/', '1 of 3 |'];
  expect(cells(line(1_000, 2_500, 500))).toEqual(expected);
});

test('the median of an even number lies in the middle of two', () => {
  expect(cells(line(400, 100, 200, 300))?.[4]).toBe('250');
});

test('where all are alike, none is named', () => {
  expect(cells(line(7, 7))?.[6]).toBe('');
});

test('what is heavier than it is held is named with its value', () => {
  expect(tooHeavy([line(2_000, 2_001)])).toEqual(['/page-1/: Page 2,001 bytes, held at 2,000.']);
});
