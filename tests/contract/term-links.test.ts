import { describe, expect, test } from 'vitest';
import { leadsIntoComponent, leadsToGuide } from '../../src/config/link-check.ts';
import { loadPages, pageOf } from '../support/pages.ts';
import { expectNoProblems } from '../support/problems.ts';
import { termLinkProblems } from '../support/term-links.ts';
import { loadTermbase } from '../support/termbase.ts';

const { terms } = loadTermbase();
const pages = loadPages();

test('every link to a term leads to a listed term, once a page', () => {
  expect(pages.length).toBeGreaterThan(20);
  expectNoProblems(pages.flatMap((page) => termLinkProblems(page, terms)));
});

describe('what the check notices', () => {
  const problems = (body: string) => {
    const page = pageOf('content/docs/sv/do/x.mdx', `---\ntitle: x\n---\n${body}`);
    return page ? termLinkProblems(page, terms) : ['no page'];
  };
  const good = '[uppehållstid](/sv/reference/glossary/#dwell-time)';

  test('nothing in a good link', () => {
    expect(problems(`${good} och [ansöka](/sv/reference/word-choices/#apply-for)`)).toEqual([]);
    expect(problems('[ordlistan](/sv/reference/glossary/)')).toEqual([]);
    expect(problems(`\`${good}\` ${good}`)).toEqual([]);
  });

  test.each([
    ['a term that does not exist', '[x](/sv/reference/glossary/#dwelling)', 'has no term "dwelling"'],
    ['a label', '[Ansök](/sv/reference/portal-labels/#apply-service)', 'cite it with <Label'],
    ['another list', '[ansöka](/sv/reference/glossary/#apply-for)', 'listed on reference/word-choices'],
    ['the same term twice', `${good}\n\n${good}`, 'content/docs/sv/do/x.mdx:6 '],
  ])('%s', (_what, body, sentence) => {
    expect(problems(body)).toEqual([expect.stringContaining(sentence)]);
  });

  test('the link check of the build leaves places that components make to the tests of the built site', () => {
    expect(leadsIntoComponent({ link: '/sv/reference/glossary/#dwell-time' })).toBe(true);
    expect(leadsIntoComponent({ link: '/sv/do/apply/#opt-in--open' })).toBe(true);
    expect(leadsIntoComponent({ link: '/sv/do/apply/#steg' })).toBe(false);
    expect(leadsIntoComponent({ link: '/sv/reference/glossary/' })).toBe(false);
  });
});

test('the whole guide may be linked to, though no page is written at its address', () => {
  expect(leadsToGuide({ link: '/sv/guide/' })).toBe(true);
  expect(leadsToGuide({ link: '/en/guide/#do/apply' })).toBe(true);
  expect(leadsToGuide({ link: '/sv/guide/x/' })).toBe(false);
});
