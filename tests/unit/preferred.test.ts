import { expect, test } from 'vitest';
import { preferredOf } from '../../src/components/chrome/preferred.ts';

test.each([
  [['sv-SE', 'en'], 'sv'],
  [['en-GB', 'sv'], 'en'],
  [['de', 'SV-fi', 'en'], 'sv'],
  [['de', 'fr'], undefined],
  [[], undefined],
  [['sv-FI'], 'sv'],
  [['nb', 'nn-NO', 'da'], undefined],
  [['nb', 'en-US-posix'], 'en'],
  [['en_US.UTF-8'], 'en'],
  [['C', 'POSIX', 'sv_FI@euro'], 'sv'],
  [['', '-', '*', 'x-sv', 'i-default', 'constructor', '__proto__', 'svenska', 'enm'], undefined],
])('of %j, %s is marked', (asked, marked) => {
  expect(preferredOf(['sv', 'en'], asked)).toBe(marked);
});

test('a variety of a language is marked for who asks for it', () => {
  expect(preferredOf(['pt-BR', 'en'], ['pt-br', 'en'])).toBe('pt-BR');
});
