import { describe, expect, test } from 'vitest';
import { localeTags } from '../../src/config/locales.ts';
import { loadCatalogs } from '../support/catalogs.ts';
import { literalProblems, translatedLiterals } from '../support/language/api-literals.ts';
import { codeDifferences, codeSections } from '../support/language/code.ts';
import { byPath } from '../support/page-pairs.ts';
import { loadPages, type Page, pageOf } from '../support/pages.ts';
import { expectNoProblems } from '../support/problems.ts';

const pages = loadPages();
const translated = translatedLiterals(loadCatalogs());
const pairs = [...byPath(pages).values()].flatMap((twins) => {
  const [first, ...others] = localeTags.map((tag) => twins.get(tag)).filter((page) => page !== undefined);
  return others.map((other): [Page, Page] => [first ?? other, other]);
});

describe('what machines read', () => {
  test('there is code to compare, and labels that it may not be', () => {
    expect(pages.flatMap(codeSections).flatMap(({ code }) => code).length).toBeGreaterThan(120);
    expect(translated.size).toBeGreaterThan(40);
  });

  test('is the same in every language', () =>
    expectNoProblems(pairs.flatMap(([a, b]) => codeDifferences(a, b))));
  test('is spelled as the API spells it', () =>
    expectNoProblems(pages.flatMap((page) => literalProblems(page, translated))));
});

describe('what the comparison notices', () => {
  const page = (locale: string, body: string) => {
    const made = pageOf(`content/docs/${locale}/do/x.mdx`, `---\ntitle: x\n---\n${body}`);
    if (!made) throw new Error('The sample is no page.');
    return made;
  };

  test.each([
    ['a translated span', '`Körning`', '`Execution`', 2],
    ['a span too few', '`High` och `High`', '`High`', 1],
    [
      'a translated line of a block',
      '```kql\nAlertInfo\n// hot\n```',
      '```kql\nAlertInfo\n// threats\n```',
      2,
    ],
    ['another section', '`High`\n## A', '## A\n`High`', 2],
    ['a code element', '<code>Hög</code>', '<code>High</code>', 2],
  ])('%s', (_what, swedish, english, count) =>
    expect(codeDifferences(page('sv', swedish), page('en', english))).toHaveLength(count),
  );

  test('not a block of plain text', () => {
    expect(codeDifferences(page('sv', '```text\nHej\n```'), page('en', '```text\nHello\n```'))).toEqual([]);
  });

  test('not the order within a section, nor what is no code', () => {
    expect(codeDifferences(page('sv', '`Low` Hög `High`'), page('en', '`High` High `Low`'))).toEqual([]);
  });

  test.each([
    '`Körning`',
    '`Lateral förflyttning`',
    "`category eq 'Skadlig kod'`",
    '`Low, Hög`',
    '`ThirdParty Sensors`',
    '`Lateral Movement`',
    '`Lateralmovement`',
    '`någonting`',
  ])('in %s', (body) => expect(literalProblems(page('sv', body), translated)).toHaveLength(1));

  test.each([
    '`LateralMovement`',
    '`Low, High`',
    '`severity`',
    '`microsoftThreatExperts`',
    '`EDR`',
    'Körning',
  ])('nothing in %s', (body) => expect(literalProblems(page('sv', body), translated)).toEqual([]));
});
