import { expect, test } from 'vitest';
import { preferredOf } from '../../src/components/chrome/preferred.ts';

test.each([
  [['sv-SE', 'en'], 'sv'],
  [['en-GB', 'sv'], 'en'],
  [['de', 'SV-fi', 'en'], 'sv'],
  [['de', 'fr'], undefined],
  [[], undefined],
])('of %j, %s is marked', (asked, marked) => {
  expect(preferredOf(['sv', 'en'], asked)).toBe(marked);
});
