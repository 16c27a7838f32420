import { expect, test } from 'vitest';
import { builtFiles, builtPages, fileBehind, readBuilt } from '../support/built-site.ts';
import { expectNoProblems } from '../support/problems.ts';

test('What is small comes with the page: no script is asked for that could stand in it', () => {
  const problems = builtPages().flatMap((page) =>
    [...page.html.matchAll(/<script type="module" src="([^"]+)"/gu)].flatMap(([, address = '']) => {
      const file = fileBehind(address, page);
      const length = file ? readBuilt(file).length : Number.POSITIVE_INFINITY;
      return length > 2_000
        ? []
        : [
            `${page.file} asks for ${file} of ${length} bytes, for which a reader waits: src/integrations/finish/small-scripts.ts says which scripts come into the page, and why this one may not.`,
          ];
    }),
  );
  expectNoProblems(problems);
});

test('No file holds nothing but the helper of Vite', () => {
  const scripts = builtFiles().filter((file) => /^_astro\/.+\.js$/u.test(file));
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter((file) => readBuilt(file).length < 60)).toEqual([]);
});

test('Small scripts in pages import by the whole address what they import later', () => {
  const pages = builtPages().filter(({ html }) => /<script type="module">[^<]*\bimport\(/u.test(html));
  expect(pages.length).toBeGreaterThan(50);
  const problems = pages.flatMap((page) =>
    [...page.html.matchAll(/\bimport\(["'`](\.[^"'`]*)/gu)].map(
      ([, address]) => `${page.file} imports ${address}, which a browser looks for beside the page.`,
    ),
  );
  expectNoProblems(problems);
});
