import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type Entry, writeZip } from '../../src/integrations/archive/zip.ts';

const entry = (name: string, text: string, packed = false): Entry => ({
  name,
  packed,
  read: async () => Buffer.from(text),
});

/** Writes a zip and reads it back with another program's code, which checks its sums. */
async function zipped(entries: readonly Entry[]) {
  const dir = await mkdtemp(path.join(tmpdir(), 'zip-'));
  const zip = await open(path.join(dir, 'a.zip'), 'w');
  const size = await writeZip(zip, entries).finally(() => zip.close());
  const bytes = await readFile(path.join(dir, 'a.zip'));
  await rm(dir, { recursive: true });
  return { size, bytes, files: Object.entries(unzipSync(bytes)) };
}

test('A zip holds every file in order, packed or as it is, whatever its name and size', async () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    entry(`many/${index}.html`, 'text '.repeat(index * 50)),
  );
  const entries = [entry('å/ö.txt', 'Hej'), entry('film.mp4', 'stored', true), entry('empty', ''), ...many];
  const { size, bytes, files } = await zipped(entries);
  expect(bytes.length).toBe(size);
  expect(files.map(([name]) => name)).toEqual(entries.map(({ name }) => name));
  for (const [index, [, content]] of files.entries())
    expect(Buffer.from(content).equals(Buffer.from(await (entries[index] as Entry).read()))).toBe(true);
  expect(bytes.includes('stored')).toBe(true);
  expect(bytes.includes('text text text')).toBe(false);
});

test('The same files give the same bytes', async () => {
  const entries = [entry('a', 'a'.repeat(1000)), entry('b', 'b')];
  expect((await zipped(entries)).bytes.equals((await zipped(entries)).bytes)).toBe(true);
});

test('A file that cannot be read is no hole in the zip', async () => {
  const broken: Entry = { name: 'x', packed: false, read: () => Promise.reject(new Error('gone')) };
  await expect(zipped([entry('a', 'a'), broken])).rejects.toThrow('gone');
});
