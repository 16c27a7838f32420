import { describe, expect, test } from 'vitest';
import { completeTags, type Locale, localeTags } from '../../src/config/locales.ts';
import { labelsIn } from '../../src/config/simulation-words.ts';
import { menuPaths, pathDifferences, stepProblems } from '../support/language/menu-paths.ts';
import { byPath } from '../support/page-pairs.ts';
import { loadPages, type Page, pageOf } from '../support/pages.ts';
import { expectNoProblems } from '../support/problems.ts';

const pages = loadPages();
const ways = pages.flatMap((page) => menuPaths(page).flat());
const labels: Partial<Record<Locale, Readonly<Record<string, string>>>> = Object.fromEntries(
  completeTags.map((locale) => [locale, labelsIn(locale)]),
);
const pairs = [...byPath(pages).values()].flatMap((twins) => {
  const [first, ...others] = localeTags.map((tag) => twins.get(tag)).filter((page) => page !== undefined);
  return others.map((other): [Page, Page] => [first ?? other, other]);
});

describe('ways through menus', () => {
  test('there are some, of several steps', () => {
    expect(ways.length).toBeGreaterThanOrEqual(10);
    expect(ways.filter(({ keys }) => keys.length > 1).length).toBeGreaterThanOrEqual(10);
  });

  test('lead through the same steps in every language', () =>
    expectNoProblems(pairs.flatMap(([a, b]) => pathDifferences(a, b))));
  test('show as many steps in every language', () =>
    expectNoProblems(ways.flatMap((way) => stepProblems(way, labels))));
});

describe('what the comparison notices', () => {
  const page = (locale: string, keys: string) => {
    const made = pageOf(
      `content/docs/${locale}/do/x.mdx`,
      `---\ntitle: x\n---\n<Path of={[${keys}]} gloss />`,
    );
    if (!made) throw new Error('The sample is no page.');
    return made;
  };

  test.each([
    ['a step too few', "'nav.settings', 'settings.endpoints'", "'nav.settings'"],
    ['another order', "'nav.settings', 'settings.endpoints'", "'settings.endpoints', 'nav.settings'"],
    ['another step', "'nav.settings'", "'nav.alerts'"],
  ])('%s', (_what, swedish, english) =>
    expect(pathDifferences(page('sv', swedish), page('en', english))).toHaveLength(1),
  );

  test('nothing in equal ways', () => {
    expect(pathDifferences(page('sv', "'nav.settings'"), page('en', '"nav.settings"'))).toEqual([]);
  });

  test('a step that a language lacks, and one that reads as two', () => {
    const way = { keys: ['a', 'b'], file: 'x', line: 1 };
    expect(stepProblems(way, { sv: { a: 'A', b: 'B > C' }, en: { a: 'A', b: 'B' } })).toHaveLength(1);
    expect(stepProblems(way, { sv: { a: 'A', b: 'B' }, en: { a: 'A' } })).toHaveLength(1);
    expect(stepProblems(way, { sv: { a: 'A', b: 'B' }, en: { a: 'A', b: 'B' } })).toEqual([]);
  });
});
