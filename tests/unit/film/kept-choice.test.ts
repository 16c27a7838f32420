import { expect, test } from 'vitest';
import { saysShow, version } from '../../../src/components/film/kept-choice.ts';

test('The choice that we keep is read back', () => {
  expect(saysShow(JSON.stringify({ version, show: true }))).toBe(true);
});

test.each([
  null,
  '',
  'true',
  'null',
  '[]',
  '{',
  '"show"',
  '{"show":true}',
  JSON.stringify({ version, show: false }),
  JSON.stringify({ version, show: 'true' }),
  JSON.stringify({ version: version + 1, show: true }),
  JSON.stringify({ version: String(version), show: true }),
  JSON.stringify([{ version, show: true }]),
  `{"__proto__":{"version":${version},"show":true}}`,
  'x'.repeat(100_000),
])('%s is no choice of ours', (text) => expect(saysShow(text)).toBe(false));
