import { describe, expect, test } from 'vitest';
import { builtFiles, builtPages, kindOf, type PageKind, readBuilt } from '../support/built-site.ts';
import { weigh, weighOpening, weighTouch } from '../support/page-weight.ts';
import { expectNoProblems } from '../support/problems.ts';

/** What a page may cost untouched, in bytes of brotli (1 kB = 1,000 bytes) and in elements. `text` are those of its own text. */
interface Budget {
  total: number;
  script?: number;
  blocking: number;
  elements?: number;
  text?: number;
}

const budgets: Record<PageKind, Budget> = {
  document: { total: 24_000, script: 4_000, blocking: 0, elements: 450, text: 345 },
  simulation: { total: 32_000, blocking: 0 },
  standalone: { total: 18_000, blocking: 0 },
  course: { total: 18_000, blocking: 0 },
  // Every page of a language in one document: fetched on purpose, to print it.
  guide: { total: 150_000, script: 0, blocking: 0 },
};

describe('A page that nobody has touched stays within the budget of its kind', () => {
  const pages = builtPages();

  test.each(pages.map((page) => [page.address, kindOf(page), page] as const))('%s (%s)', (_, kind, page) => {
    const budget = budgets[kind];
    const weight = weigh(page);
    const largest = weight.parts
      .slice(0, 5)
      .map((part) => `${part.name} ${part.bytes}`)
      .join(', ');
    const measured = {
      total: weight.total,
      script: weight.script,
      blocking: weight.parts.filter((part) => part.blocking).length,
      elements: weight.elements,
      text: weight.text,
    };
    const over = Object.entries(budget)
      .filter(([name, most]) => measured[name as keyof Budget] > most)
      .map(
        ([name, most]) =>
          `${page.file}: ${name} ${measured[name as keyof Budget]}, budget ${most}: ${name === 'elements' || name === 'text' ? 'divide the page, or say it with fewer lists and tables' : `the largest are ${largest}`}.`,
      );
    expect(measured.total).toBeGreaterThan(500);
    expectNoProblems(over);
  });
});

test('No script asks for a style sheet: all styles stand in the pages', () => {
  const scripts = builtFiles().filter((file) => /^_astro\/.+\.js$/.test(file));
  expect(scripts.length).toBeGreaterThan(5);
  const asking = scripts.filter((file) => /["'`/][\w.~-]+\.css["'`]/.test(readBuilt(file).toString()));
  expect(asking).toEqual([]);
  expect(builtFiles().filter((file) => file.endsWith('.css'))).toEqual([]);
});

/** What a first touch of a simulation may add before it is alive, in bytes of brotli. */
const touchBudget = 100_000;

describe('A first touch adds no more than its budget', () => {
  const pages = builtPages().filter((page) => ['simulation', 'standalone'].includes(kindOf(page)));

  test.each(pages.map((page) => [page.address, page] as const))('%s', (_, page) => {
    const parts = weighTouch(page);
    const total = parts.reduce((bytes, part) => bytes + part.bytes, 0);
    const largest = parts.map((part) => `${part.name} ${part.bytes}`).join(', ');
    const fetched = (type: string) => parts.filter((part) => part.type === type).length;
    expect(fetched('script'), `${page.file} has no simulation that could be touched`).toBeGreaterThan(3);
    expect(fetched('other'), `${page.file} names no supplies`).toBeGreaterThan(0);
    expect(
      total,
      `${page.file}: ${total} bytes, budget ${touchBudget}; ${largest}. What comes first is decided in src/config/supplies.ts and src/config/script-chunks.ts.`,
    ).toBeLessThanOrEqual(touchBudget);
  });
});

/**
 * What opening the course adds before it can be worked with: all its scripts and words, in bytes of brotli. More than a
 * simulation, since questions and the way through them come at once; each exercise fetches its own.
 */
const courseBudget = 140_000;

describe('The course comes within its budget', () => {
  const pages = builtPages().filter((page) => kindOf(page) === 'course');

  test.each(pages.map((page) => [page.address, page] as const))('%s', (_, page) => {
    const parts = weighOpening(page);
    const total = parts.reduce((bytes, part) => bytes + part.bytes, 0);
    expect(parts.length, `${page.file} has no course that could be opened`).toBeGreaterThan(3);
    expect(
      total,
      `${page.file}: ${total} bytes, budget ${courseBudget}; ${parts.map((part) => `${part.name} ${part.bytes}`).join(', ')}.`,
    ).toBeLessThanOrEqual(courseBudget);
  });
});
