import { expect, test } from 'vitest';
import { withSizes } from '../../src/integrations/package-sizes/index.ts';

const sizes: Readonly<Record<string, number>> = { 'packages/a.zip': 234_567, 'packages/b.zip': 1_499 };
const sizeOf = async (file: string) => {
  const size = sizes[file];
  if (size === undefined) throw new Error(`no ${file}`);
  return size;
};

test.each([
  [
    '<span data-size-of="packages/a.zip"></span>.',
    '<span data-size-of="packages/a.zip"> (235\u{a0}kB)</span>.',
  ],
  ['<span data-size-of=packages/a.zip></span>', '<span data-size-of=packages/a.zip> (235\u{a0}kB)</span>'],
  [
    '<span data-size-of="packages/b.zip"></span><span data-size-of="packages/a.zip"></span>',
    '<span data-size-of="packages/b.zip"> (1\u{a0}kB)</span><span data-size-of="packages/a.zip"> (235\u{a0}kB)</span>',
  ],
  ['<p>packages/a.zip</p>', '<p>packages/a.zip</p>'],
])('%s', async (html, written) => {
  expect(await withSizes(html, sizeOf)).toBe(written);
});

test('a file that is not there', async () => {
  await expect(withSizes('<span data-size-of="packages/c.zip"></span>', sizeOf)).rejects.toThrow(
    'packages/c.zip',
  );
});
