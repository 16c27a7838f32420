import { describe, expect, test } from 'vitest';
import { localeTags } from '../../src/config/locales.ts';
import { sections } from '../../src/config/sidebar.ts';
import {
  byPath,
  frontmatterDifferences,
  linkProblems,
  missingTwins,
  outsideMenu,
  structureDifferences,
} from '../support/page-pairs.ts';
import { loadPages, type Page, pageOf } from '../support/pages.ts';
import { expectNoProblems } from '../support/problems.ts';

const pages = loadPages();
const pairs = [...byPath(pages).values()].flatMap((twins) => {
  const [first, ...others] = localeTags
    .map((locale) => twins.get(locale))
    .filter((page) => page !== undefined);
  return others.map((other): [Page, Page] => [first ?? other, other]);
});

describe('pages in two languages', () => {
  test('there are pages to compare', () => {
    expect(pages.length).toBeGreaterThanOrEqual(10);
    expect(pairs.length).toBeGreaterThanOrEqual(5);
  });

  test('every page exists in every language', () => expectNoProblems(missingTwins(pages)));
  test('every page stands in the menu', () =>
    expectNoProblems(
      outsideMenu(
        pages,
        sections.flatMap((section) => section.pages),
      ),
    ));
  test('twins agree in their frontmatter', () =>
    expectNoProblems(pairs.flatMap(([a, b]) => frontmatterDifferences(a, b))));
  test('twins are built alike', () =>
    expectNoProblems(pairs.flatMap(([a, b]) => structureDifferences(a, b))));
  test('links stay in the language of the page', () => expectNoProblems(pages.flatMap(linkProblems)));

  test('no page stands in a folder in which scenarios have pages of their own', () => {
    const problems = pages
      .filter(({ path }) => /^(?:play|present|embed)\//u.test(path))
      .map(({ file }) => `${file} would count as a scenario alone in the window: move it to another folder.`);
    expectNoProblems(problems);
  });
});

describe('what the comparison notices', () => {
  const page = (locale: string, body: string, extra = '') => {
    const made = pageOf(
      `content/docs/${locale}/do/x.mdx`,
      `---\ntitle: ${locale}\nchecked: 2026-11-23\n${extra}---\n${body}`,
    );
    if (!made) throw new Error('The sample is no page.');
    return made;
  };

  test('a page without its twin', () => {
    expect(missingTwins([page('sv', '')])).toEqual([
      'content/docs/sv/do/x.mdx exists but content/docs/en/do/x.mdx does not: write it or remove the Swedish page.',
    ]);
  });

  test('a page that no section of the menu has', () => {
    expect(outsideMenu([page('sv', '')], ['do/x'])).toEqual([]);
    expect(outsideMenu([page('sv', '')], ['do/y'])).toEqual([
      'content/docs/sv/do/x.mdx is not in the menu: add "do/x" to a section in src/config/sidebar.ts.',
    ]);
  });

  test('a key that one of them lacks', () => {
    expect(frontmatterDifferences(page('sv', '', 'wide: true\n'), page('en', ''))).toHaveLength(1);
    expect(frontmatterDifferences(page('sv', ''), page('en', '', 'wide: true\n'))).toHaveLength(1);
  });

  test.each([
    ['another heading level', '## A', '### A'],
    ['a heading too many', '## A\n## B', '## A'],
    ['a list item too few', '- a\n- b', '- a'],
    ['a table row too few', '| a |\n|---|\n| b |', '| a |\n|---|'],
    ['another scenario', '<Simulation scenario="opt-in" />', '<Simulation scenario="opt-out" />'],
    ['a label without its gloss', '<Label of="a" gloss />', '<Label of="a" />'],
    ['another aside', ':::note\n:::', ':::tip\n:::'],
    ['another address', '[a](/sv/do/a/)', '[a](/en/do/b/)'],
    ['another step', '[a](/sv/do/a/#x--one)', '[a](/en/do/a/#x--two)'],
  ])('%s', (_what, swedish, english) => {
    expect(structureDifferences(page('sv', swedish), page('en', english))).toHaveLength(1);
  });

  test.each([
    [
      'the order of labels in a sentence',
      '<Label of="a" /> <Label of="b" />',
      '<Label of="b" /> <Label of="a" />',
    ],
    ['the title of a component', '<Card title="Sak" />', '<Card title="Thing" />'],
    ['the language and the heading of a link', '[a](/sv/do/a/#sak)', '[a](/en/do/a/#thing)'],
    ['a heading inside code', '```\n## A\n```', '```\nA\n```'],
  ])('%s is no difference', (_what, swedish, english) => {
    expect(structureDifferences(page('sv', swedish), page('en', english))).toEqual([]);
  });

  test('a link to the other language, or to none', () => {
    expect(
      linkProblems(page('sv', '[a](/en/do/a/) [b](../b/) [c](/sv/c/) [d](https://example.com/)')),
    ).toHaveLength(2);
  });
});
