import { expect, test } from 'vitest';
import { formatUtc, openingTime } from '../../../../demos/portal/model/clock.ts';

test('a time is written alike on every machine', () => {
  expect(formatUtc(openingTime)).toBe('2021-10-04 08:00');
});
