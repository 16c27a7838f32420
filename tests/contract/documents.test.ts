import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const documents = ['README.md', 'CONTRIBUTING.md', 'LICENSE'];

/**
 * What looks like a path: in backticks or as a link's target, with a slash or a file's ending, without blanks.
 * What is built lies in `dist/` and is another test's business (tests/dist/contracts.test.ts).
 */
function pathsIn(document: string): string[] {
  const text = read(document);
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map(([, code = '']) => code);
  const linked = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)\)/g)].map(([, target = '']) => target);
  const bare =
    document === 'LICENSE' ? [...text.matchAll(/\b[\w.-]+\/[\w./-]*/g)].map(([found]) => found) : [];
  const looksLikePath = (word: string) =>
    /^[\w.[\]/-]+$/.test(word) && !/^\.\w+$/.test(word) && /\/|\.(?:md|ts|json|mjs)$/.test(word);
  return [...quoted, ...linked, ...bare]
    .map((word) => word.replace(/[.,]$/, ''))
    .filter((word) => looksLikePath(word) && !word.startsWith('dist/'));
}

/**
 * Where a path that a document names may stand: at the top, or beside what the sentence is about
 * (a scenario's folder, the portal's model, the folders of `content/` and `demos/` that the map names briefly).
 */
const bases = [
  '',
  'content/',
  'demos/',
  'demos/scenarios/opt-in/',
  'demos/films/opt-in/',
  'demos/talks/three-minutes/',
  'demos/portal/model/',
  'src/',
];

describe('what the documents name exists', () => {
  for (const document of documents) {
    test(document, () => {
      const paths = pathsIn(document);
      expect(paths.length).toBeGreaterThan(2);
      const missing = paths.filter((path) => !bases.some((base) => existsSync(new URL(base + path, root))));
      expect(
        missing,
        `${document} names ${missing.join(', ')}, which does not exist. Correct the document, or bring it back.`,
      ).toEqual([]);
    });
  }

  test('every npm command named is a script', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = documents.flatMap((document) =>
      [...read(document).matchAll(/npm (?:run )?([a-z]+)/g)]
        .map(([, name = '']) => name)
        .filter((name) => !['and', 'are'].includes(name)),
    );
    expect(named.length).toBeGreaterThan(3);
    const missing = named.filter((name) => scripts[name] === undefined);
    expect(missing, `These commands are named, but package.json has no such script: ${missing}.`).toEqual([]);
  });

  test('the words of the house are explained in the README', () => {
    const readme = read('README.md');
    const words = ['Portal', 'Surface', 'Scenario', 'Step', 'Target', 'Walkthrough', 'Player', 'Modes'];
    for (const word of words) expect(readme).toContain(`**${word}**:`);
  });
});
