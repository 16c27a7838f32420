import { readFile } from 'node:fs/promises';

const root = new URL('../../../', import.meta.url);
const read = (file: string) => readFile(new URL(file, root), 'utf8');

/** What is in the script beside our own code, and where its licence stands. */
const libraries = {
  'React, React DOM, scheduler': 'node_modules/react/LICENSE',
  i18next: 'node_modules/i18next/LICENSE',
  'cmi5.js (notice)': 'node_modules/@rusticisoftware/cmi5/NOTICE',
  'cmi5.js': 'node_modules/@rusticisoftware/cmi5/LICENSE.md',
};

/** The licences that go with a package, by the names of their files. */
export async function licenceFiles(): Promise<Readonly<Record<string, string>>> {
  const others = Object.entries(libraries).map(
    async ([name, file]) => `${name}\n${'='.repeat(name.length)}\n\n${(await read(file)).trim()}\n`,
  );
  return {
    LICENSE: await read('LICENSE'),
    'LICENSES/MIT.txt': await read('LICENSES/MIT.txt'),
    'LICENSES/CC-BY-4.0.txt': await read('LICENSES/CC-BY-4.0.txt'),
    'LICENSES/others.txt': (await Promise.all(others)).join('\n\n'),
  };
}
