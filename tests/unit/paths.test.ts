import { expect, test } from 'vitest';
import { pathTo, splitId } from '../../src/config/paths.ts';

test('an address has the language first and a slash last', () => {
  expect(pathTo('sv')).toBe('/sv/');
  expect(pathTo('en', 'do/apply')).toBe('/en/do/apply/');
});

test('an id is split into language and slug', () => {
  expect(splitId('sv')).toEqual({ locale: 'sv', slug: '' });
  expect(splitId('en/do/apply')).toEqual({ locale: 'en', slug: 'do/apply' });
});

test.each(['', 'de/do/apply', '__proto__/x'])(
  '"%s" is in no language, and the error says where to put it',
  (id) => {
    expect(() => splitId(id)).toThrow(/content\/docs\/<language>/);
  },
);
