import { describe, expect, test } from 'vitest';
import { factProblems, factSections, isDay } from '../support/page-facts.ts';
import { loadPages, pageOf } from '../support/pages.ts';
import { expectNoProblems } from '../support/problems.ts';
import { newestCommitDate } from '../support/project-files.ts';

const pages = loadPages();

/** The later of today and the newest commit, so that a machine with a slow clock does not fail an old page. */
const today = new Date().toISOString().slice(0, 10);
const latest = [today, newestCommitDate()].sort().at(-1) ?? today;

describe('the facts behind the pages', () => {
  test('there are pages with facts', () => {
    expect(pages.filter(({ frontmatter }) => frontmatter.has('facts')).length).toBeGreaterThanOrEqual(12);
  });

  test('every page says where they are from and when they were checked', () =>
    expectNoProblems(pages.flatMap((page) => factProblems(page, latest))));
});

describe('what the check notices', () => {
  const good = {
    job: 'guide',
    historical: 'true',
    period: '2021–2022',
    checked: '2026-11-23',
    facts: '["1.1", "1.3"]',
  };
  const problemsOf = (changes: Record<string, string | undefined>, body = '') => {
    const lines = Object.entries({ ...good, ...changes }).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}: ${value}`],
    );
    const page = pageOf('content/docs/sv/do/x.mdx', ['---', ...lines, '---', body].join('\n'));
    return page ? factProblems(page, '2026-11-24') : ['no page'];
  };

  test('nothing in a page that says all of it', () => expect(problemsOf({})).toEqual([]));

  test.each([
    ['no job', { job: undefined }],
    ['two jobs', { job: 'guide, list' }],
    ['historical left out', { historical: undefined }],
    ['a past without years', { period: undefined }],
    ['years in the wrong order', { period: '2022–2021' }],
    ['years without a past', { historical: 'false' }],
    ['no date', { checked: undefined }],
    ['a day that does not exist', { checked: '2026-02-30' }],
    ['a day to come', { checked: '2026-11-25' }],
    ['no facts', { facts: undefined }],
    ['an empty list', { facts: '[]' }],
    ['facts out of order', { facts: '["1.10", "1.2"]' }],
    ['wide without a simulation', { wide: 'true' }],
  ])('%s', (_what, changes) => expect(problemsOf(changes)).toHaveLength(1));

  test('a simulation without wide', () => {
    expect(problemsOf({}, '<Simulation scenario="opt-in" />')).toHaveLength(1);
    expect(problemsOf({ wide: 'true' }, '<Simulation scenario="opt-in" />')).toEqual([]);
  });

  test('days and section numbers', () => {
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('2023-02-29')).toBe(false);
    expect(factSections('["2", "2.9", "2.10", "10"]')).toEqual(['2', '2.9', '2.10', '10']);
    expect(factSections('["2.9", "2.9"]')).toBeUndefined();
    expect(factSections('[2.9]')).toBeUndefined();
  });
});
