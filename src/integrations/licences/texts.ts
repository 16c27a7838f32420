import { readFile } from 'node:fs/promises';

const root = new URL('../../../', import.meta.url);

/** A text of the project or of an installed package, by its path from the root. */
export const textAt = (file: string): Promise<string> => readFile(new URL(file, root), 'utf8');

/** The project's own licences, from its root. */
export const ownLicences = ['LICENSE', 'LICENSES/MIT.txt', 'LICENSES/CC-BY-4.0.txt'] as const;

/** Libraries by name, and where the licence of each stands. */
type Libraries = Readonly<Record<string, string>>;

const inScripts: Libraries = {
  'React, React DOM, scheduler': 'node_modules/react/LICENSE',
  i18next: 'node_modules/i18next/LICENSE',
};

/** What is in a package for an LMS beside our own code. */
export const inPackages: Libraries = {
  ...inScripts,
  'cmi5.js (notice)': 'node_modules/@rusticisoftware/cmi5/NOTICE',
  'cmi5.js': 'node_modules/@rusticisoftware/cmi5/LICENSE.md',
};

/** What is in the pages, in all that they fetch and in what they offer to download, beside our own code. */
export const inSite: Libraries = {
  ...inPackages,
  Pagefind: 'node_modules/pagefind/LICENSE/LICENSE',
  Astro: 'node_modules/astro/LICENSE',
  Starlight: 'node_modules/@astrojs/starlight/LICENSE',
};

/** The licences of libraries as one text, each under its name. */
export async function licencesOf(libraries: Libraries): Promise<string> {
  const texts = Object.entries(libraries).map(
    async ([name, file]) => `${name}\n${'='.repeat(name.length)}\n\n${(await textAt(file)).trim()}\n`,
  );
  return (await Promise.all(texts)).join('\n\n');
}
