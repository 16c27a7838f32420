import { expect, test } from 'vitest';
import { surplusOf } from '../../src/config/fallback.ts';
import { defaultLocale, isPartial, localeTags, partialTags } from '../../src/config/locales.ts';
import { writtenIn } from '../../src/config/written.ts';
import { expectNoProblems } from '../support/problems.ts';

test('the language that is shown instead of what others lack is complete itself', () => {
  expect(isPartial(defaultLocale), 'Take "partial" from it in src/config/locales.ts.').toBe(false);
});

test('a complete language has nothing that another lacks', () => {
  const complete = localeTags.filter((locale) => !isPartial(locale)).map(writtenIn);
  expectNoProblems(complete.flatMap((one) => complete.flatMap((other) => surplusOf(one, other))));
});

test('what a language has that is still being translated is used', () => {
  expectNoProblems(partialTags.flatMap((locale) => surplusOf(writtenIn(locale), writtenIn(defaultLocale))));
});
