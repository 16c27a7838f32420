import { expect, test } from 'vitest';
import { isDraft } from '../../src/config/written.ts';

test.each([
  [true, '---\ntitle: A\ndraft: true\n---\nText.\n'],
  [false, '---\ntitle: A\n---\nText.\n'],
  [false, '---\ntitle: A\n---\nSo begins a draft:\n\n```yaml\ndraft: true\n```\n'],
])('A page is a draft (%s) when its front matter says so: %j', (expected, page) => {
  expect(isDraft(page)).toBe(expected);
});
