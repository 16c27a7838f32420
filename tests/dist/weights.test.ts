import { describe, expect, test } from 'vitest';
import {
  type Budget,
  courseBudget,
  type PageMeasure,
  packageBudget,
  pageBudgets,
  searchBudgets,
  touchBudget,
} from '../support/budgets.ts';
import { builtFiles, builtPages, kindOf, readBuilt } from '../support/built-site.ts';
import { type Part, sumOf, weigh, weighOpening, weighTouch } from '../support/page-weight.ts';
import { expectNoProblems } from '../support/problems.ts';

const named = (parts: readonly Part[]) => parts.map((part) => `${part.name} ${part.bytes}`).join(', ');

const everyBudget: Record<string, Budget> = {
  'a first touch': touchBudget,
  'the course': courseBudget,
  'a package': packageBudget,
  ...Object.fromEntries(
    Object.entries({ ...pageBudgets, ...searchBudgets }).flatMap(([what, lines]) =>
      Object.entries(lines).map(([line, budget]) => [`${what}, ${line}`, budget]),
    ),
  ),
};

test.each(Object.entries(everyBudget))(
  'What is held of %s is no more than must be',
  (_, { must, aim, held }) => {
    expect(aim).toBeLessThanOrEqual(must);
    expect(held).toBeLessThanOrEqual(must);
  },
);

const pages = builtPages();

describe('A page that nobody has touched stays within the budget of its kind', () => {
  test.each(pages.map((page) => [page.address, kindOf(page), page] as const))('%s (%s)', (_, kind, page) => {
    const weight = weigh(page);
    const over = Object.entries(pageBudgets[kind])
      .filter(([name, { held }]) => weight[name as PageMeasure] > held)
      .map(
        ([name, { held }]) =>
          `${page.file}: ${name} ${weight[name as PageMeasure]}, budget ${held}: ${name === 'elements' || name === 'text' ? 'divide the page, or say it with fewer lists and tables' : `the largest are ${named(weight.parts.slice(0, 5))}`}.`,
      );
    expect(weight.total).toBeGreaterThan(500);
    expectNoProblems(over);
  });
});

test('No script asks for a style sheet: all styles stand in the pages, but for what only paper shows', () => {
  const scripts = builtFiles().filter((file) => /^_astro\/.+\.js$/.test(file));
  expect(scripts.length).toBeGreaterThan(5);
  const asking = scripts.filter((file) => /["'`/][\w.~-]+\.css["'`]/.test(readBuilt(file).toString()));
  expect(asking).toEqual([]);
  const linked = pages.flatMap(({ html }) => html.match(/<link rel="stylesheet"[^>]*>/gu) ?? []);
  for (const link of linked) expect(link).toMatch(/ href="[^"]*\/_astro\/paper\.\w+\.css" media="print">/u);
  // Where scripts run it waits for the page to be drawn: linked as it stands, it comes before that.
  for (const { html, address } of pages.filter(({ html }) => html.includes('<script>')))
    expect(html, address).not.toMatch(/(?<!<noscript>)<link rel="stylesheet"/u);
  const named = new Set(linked.map((link) => /_astro\/[^"]+/u.exec(link)?.[0]));
  expect(builtFiles().filter((file) => file.endsWith('.css'))).toEqual([...named].toSorted());
  const documents = pages.filter(
    (page) => kindOf(page) === 'document' && page.html.includes('class="site-nav"'),
  );
  for (const { html, address } of documents) expect(html, address).not.toMatch(/@media print|@page/u);
});

test('No style sheet names a picture that comes with its page: that would be weighed by nobody', () => {
  const sheets = new Set(pages.flatMap(({ html }) => html.match(/<style>[\s\S]*?<\/style>/gu) ?? []));
  expect(sheets.size).toBeGreaterThan(5);
  const asking = [...sheets].flatMap((css) => css.match(/[\w-]+:[^;{}]*url\((?!["']?data:)[^)]*\)/gu) ?? []);
  expect(asking).toEqual([]);
});

describe('A first touch adds no more than its budget', () => {
  const simulated = pages.filter((page) => ['simulation', 'standalone'].includes(kindOf(page)));

  test.each(simulated.map((page) => [page.address, page] as const))('%s', (_, page) => {
    const parts = weighTouch(page);
    const total = sumOf(parts);
    const fetched = (type: string) => parts.filter((part) => part.type === type).length;
    expect(fetched('script'), `${page.file} has no simulation that could be touched`).toBeGreaterThan(3);
    expect(fetched('other'), `${page.file} names no supplies`).toBeGreaterThan(0);
    expect(
      total,
      `${page.file}: ${total} bytes, budget ${touchBudget.held}; ${named(parts)}. What comes first is decided in src/config/supplies.ts and src/config/script-chunks.ts.`,
    ).toBeLessThanOrEqual(touchBudget.held);
  });
});

describe('The course comes within its budget', () => {
  const courses = pages.filter((page) => kindOf(page) === 'course');

  test.each(courses.map((page) => [page.address, page] as const))('%s', (_, page) => {
    const parts = weighOpening(page);
    const total = sumOf(parts);
    expect(parts.length, `${page.file} has no course that could be opened`).toBeGreaterThan(3);
    expect(
      total,
      `${page.file}: ${total} bytes, budget ${courseBudget.held}; ${named(parts)}.`,
    ).toBeLessThanOrEqual(courseBudget.held);
  });
});
