import { describe, expect, test } from 'vitest';
import { factSections, placeInSources, sources, unknowns } from '../../src/config/sources.ts';
import { factSections as citedBy } from '../support/page-facts.ts';
import { loadPages, pageOf } from '../support/pages.ts';
import { expectNoProblems } from '../support/problems.ts';
import { statedUnknowns, unknownsInPage } from '../support/unknowns.ts';

const pages = loadPages();

describe('the sources', () => {
  test('every section that a page cites is in the index', () => {
    expect(factSections.size).toBeGreaterThan(50);
    expectNoProblems(
      pages.flatMap(({ file, frontmatter }) => {
        const cited = frontmatter.get('facts');
        return (citedBy(cited?.value.replaceAll("'", '"') ?? '') ?? [])
          .filter((number) => !factSections.has(number))
          .map(
            (number) =>
              `${file}:${cited?.line} cites section ${number}, which content/facts-index.json does not have: correct it, or add the section.`,
          );
      }),
    );
  });

  test('stand in order', () => {
    const numbers = [...factSections.keys()];
    expect(citedBy(`[${numbers.map((number) => `"${number}"`).join(', ')}]`)).toEqual(numbers);
    expect(numbers.indexOf('2.10')).toBe(numbers.indexOf('2.9') + 1);
  });

  test('every source of a section exists, and every source is used', () => {
    const used = new Set([...factSections.values()].flatMap((section) => section.sources));
    expect([...used].sort()).toEqual(Object.keys(sources).sort());
  });

  test('every page has a place of its own in the list', () => {
    const slugs = new Set(pages.map(({ path }) => (path === 'index' ? '' : path)));
    expect(slugs.size).toBeGreaterThan(30);
    expect(new Set([...slugs].map(placeInSources)).size).toBe(slugs.size);
  });
});

describe('what was looked for and not found', () => {
  test('each has an id of its own', () => {
    expect(unknowns.length).toBeGreaterThanOrEqual(17);
    expect(new Set(unknowns.map(({ id }) => id)).size).toBe(unknowns.length);
  });

  test('no page states it as a fact', () =>
    expectNoProblems(pages.flatMap((page) => unknownsInPage(page, unknowns))));

  const forbidden = unknowns.flatMap(({ id, forbidden: forms = [] }) =>
    forms.map(({ pattern, example }) => ({ id, pattern, example })),
  );

  test('there are claims to look for', () => expect(forbidden.length).toBeGreaterThanOrEqual(14));

  test.each(forbidden)('$id: $example', ({ id, pattern, example }) => {
    expect(example).toMatch(new RegExp(pattern, 'iu'));
    expect(statedUnknowns(example, unknowns).map((found) => found.id)).toContain(id);
  });

  test('a claim is told with its line, a doubt is left alone', () => {
    const body =
      'Bra.\n\nEn ansökan godkänns\ninom fem dagar.\n\nOm den godkänns inom fem dagar vet vi inte.';
    const page = pageOf('content/docs/sv/do/x.mdx', `---\ntitle: x\n---\n${body}`);
    const found = page ? unknownsInPage(page, unknowns) : [];
    expect(found).toEqual([expect.stringContaining('content/docs/sv/do/x.mdx:6 ')]);
  });
});
