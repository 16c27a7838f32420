import { describe, expect, test } from 'vitest';
import { isPartial } from '../../src/config/locales.ts';
import {
  citedLabels,
  doubleKeys,
  emptyValues,
  equalValues,
  misplacedKeys,
  missingCatalogs,
  missingKeys,
  takenInDifferences,
  twinsByFolder,
  unglossedLabels,
  unknownCitations,
  unknownLabels,
} from '../support/catalog-problems.ts';
import { catalogOf, hasLabels, isOfCustomer, loadCatalogs, portalKeys } from '../support/catalogs.ts';
import { loadPages, pageOf } from '../support/pages.ts';
import { expectNoProblems } from '../support/problems.ts';
import allowed from './equal-in-both.json' with { type: 'json' };

const catalogs = loadCatalogs();
const twins = twinsByFolder(catalogs);
const pairs = twins.flatMap(([first, ...others]) => others.map((other) => [first ?? other, other] as const));
const keys = portalKeys(catalogs);
const pages = loadPages();

describe('catalogs in two languages', () => {
  test('there are catalogs, labels and citations to compare', () => {
    expect(catalogs.map(({ folder }) => folder)).toEqual(
      expect.arrayContaining(['content/i18n', 'demos/portal', 'demos/portal/ui/settings']),
    );
    expect(keys.size).toBeGreaterThan(100);
    expect(pages.flatMap(citedLabels).length).toBeGreaterThan(20);
  });

  test('every catalog exists in every language', () => expectNoProblems(missingCatalogs(catalogs)));
  test('twins have the same keys', () => expectNoProblems(pairs.flatMap(([a, b]) => missingKeys(a, b))));
  test('twins take in the same', () => expectNoProblems(pairs.flatMap(([a, b]) => takenInDifferences(a, b))));
  test('no value is empty', () => expectNoProblems(catalogs.flatMap(emptyValues)));
  test('no value is left untranslated', () =>
    expectNoProblems(
      equalValues(
        twins.map((all) => all.filter(({ locale }) => !isPartial(locale))),
        allowed,
      ),
    ));
  test('every label stands in one catalog alone', () =>
    expectNoProblems(doubleKeys(catalogs.filter((one) => hasLabels(one) && !isOfCustomer(one)))));
  test('the keys of a customer’s labels, and no others, begin with attack.', () =>
    expectNoProblems(catalogs.filter(hasLabels).flatMap(misplacedKeys)));
  test('cited labels exist', () =>
    expectNoProblems([
      ...catalogs.flatMap((catalog) => unknownCitations(catalog, keys)),
      ...pages.flatMap((page) => unknownLabels(page, keys)),
    ]));
});

describe('labels on pages', () => {
  test('have the English one beside them at first mention', () =>
    expectNoProblems(pages.flatMap(unglossedLabels)));
});

describe('what the comparison notices', () => {
  const catalog = (locale: string, entries: Record<string, string>) => {
    const made = catalogOf(`demos/x/${locale}.json`, JSON.stringify(entries, undefined, 2));
    if (!made) throw new Error('The sample is no catalog.');
    return made;
  };
  const pair = (sv: Record<string, string>, en: Record<string, string>) =>
    [catalog('sv', sv), catalog('en', en)] as const;

  test('a catalog without its twin', () => {
    expect(missingCatalogs([catalog('sv', { a: 'b' })])).toEqual([
      'demos/x/sv.json exists but demos/x/en.json does not: write it or remove the first.',
    ]);
  });

  test('a key that the other lacks, on its line', () => {
    expect(missingKeys(...pair({ a: 'b', c: 'd' }, { a: 'b' }))).toEqual([
      'demos/x/sv.json:3 has “c” but demos/x/en.json has not: add it there or remove it here.',
    ]);
  });

  test.each([
    ['a placeholder', 'Steg {{n}}', 'Step'],
    ['another placeholder', 'Steg {{n}}', 'Step {{m}}'],
    ['another label', 'Välj $t(portal:a)', 'Select $t(portal:b)'],
  ])('%s', (_what, sv, en) => expect(takenInDifferences(...pair({ a: sv }, { a: en }))).toHaveLength(1));

  test('an empty value', () => expect(emptyValues(catalog('sv', { a: ' ' }))).toHaveLength(1));

  test('an equal value, a leave that is not needed and a leave without a reason', () => {
    const equal = twinsByFolder(pair({ a: 'SIEM' }, { a: 'SIEM' }));
    const different = twinsByFolder(pair({ a: 'Ja' }, { a: 'Yes' }));
    const leave = { folder: 'demos/x', key: 'a', reason: 'an abbreviation' };
    expect(equalValues(equal, [])).toHaveLength(1);
    expect(equalValues(equal, [leave])).toEqual([]);
    expect(equalValues(equal, [{ ...leave, reason: '' }])).toHaveLength(1);
    expect(equalValues(different, [leave])).toHaveLength(1);
    expect(
      equalValues(twinsByFolder(pair({ a: '{{n}} / $t(portal:a)' }, { a: '{{n}} / $t(portal:a)' })), []),
    ).toEqual([]);
  });

  test('a label that stands in two catalogs, on its second line', () => {
    const other = catalogOf('demos/y/sv.json', JSON.stringify({ c: 'd', a: 'b' }, undefined, 2));
    const mine = catalog('sv', { a: 'b' });
    expect(doubleKeys([mine, catalog('en', { a: 'b' }), ...(other ? [other] : [])])).toEqual([
      'demos/y/sv.json:3 has the label “a”, as demos/x/sv.json:2 has: keep one of them.',
    ]);
  });

  test('a customer’s label elsewhere, and another label among a customer’s', () => {
    const folders = ['demos/portal/ui/alerts', 'demos/portal/customers/lovasen'];
    const made = folders.flatMap(
      (folder) => catalogOf(`${folder}/sv.json`, '{"attack.title": "A", "x": "B"}') ?? [],
    );
    expect(made.flatMap(misplacedKeys)).toEqual([
      expect.stringMatching(/ui\/alerts\/sv.json:1 .*attack.title/u),
      expect.stringMatching(/lovasen\/sv.json:1 .*“x”/u),
    ]);
  });

  test('a label without its gloss at first mention, once', () => {
    const page = (body: string) => pageOf('content/docs/sv/do/x.mdx', body);
    const [late, early] = [
      page('<Label of="a" />\n<Label of="a" gloss />'),
      page('<Path of={[\'a\']} gloss />\n<Label of="a" />'),
    ];
    expect(late && unglossedLabels(late)).toHaveLength(1);
    expect(early && unglossedLabels(early)).toEqual([]);
  });

  test('a label that does not exist', () => {
    const page = pageOf(
      'content/docs/sv/do/x.mdx',
      '<Label of="nav.no" gloss /> <Path of={[\'nav.a\', "nav.b"]} />',
    );
    expect(page && unknownLabels(page, new Set(['nav.a']))).toHaveLength(2);
    expect(
      unknownCitations(
        catalog('sv', { a: '$t(portal:nav.a) $t(portal:nav.no, { "x": 1 })' }),
        new Set(['nav.a']),
      ),
    ).toHaveLength(1);
  });
});
