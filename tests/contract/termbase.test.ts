import { describe, expect, test } from 'vitest';
import { sections } from '../../src/config/sidebar.ts';
import { termsOn } from '../../src/config/termbase.ts';
import { hasLabels, isOfCustomer, loadCatalogs } from '../support/catalogs.ts';
import { expectNoProblems } from '../support/problems.ts';
import { forbiddenForms, loadTermbase } from '../support/termbase.ts';
import rows from './term-rows.json';

const base = loadTermbase();
const settled = rows as [string, string][];
const labels = loadCatalogs().filter((one) => hasLabels(one) && !isOfCustomer(one));

/** The languages in which the terms are. */
const languages = ['sv', 'en'] as const;
const portal = languages.map((locale) => {
  const catalogs = labels.filter((one) => one.locale === locale);
  const holding = (key: string) => catalogs.find(({ entries }) => entries.has(key));
  return { locale, catalogs, holding };
});

/** The numbered errors that were found on the old, machine-translated page. */
const oldErrors = Array.from({ length: 78 }, (_, index) => index + 1);

describe('the termbase', () => {
  test('has its terms, each once', () => {
    const ids = base.terms.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(140);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('holds every pair of words that was settled before the site was written', () => {
    expect(settled).toHaveLength(140);
    expectNoProblems(
      settled
        .filter(([en, sv]) => !base.terms.some((term) => term.en === en && term.sv === sv))
        .map(
          ([en, sv]) =>
            `content/termbase.json has no term “${en}” that is “${sv}” in Swedish: bring it back, or settle the change in tests/contract/term-rows.json too.`,
        ),
    );
  });

  test('lists every term on one page, in the alphabet of the language', () => {
    const lists = (locale: 'sv' | 'en') =>
      (['reference/glossary', 'reference/portal-labels', 'reference/word-choices'] as const).map((page) =>
        termsOn(page, locale),
      );
    for (const locale of languages) {
      const listed = lists(locale).flat();
      expect(listed).toHaveLength(base.terms.length);
      expect(new Set(listed).size).toBe(base.terms.length);
    }
    const swedish = termsOn('reference/word-choices', 'sv').map(({ sv }) => sv);
    expect(swedish.indexOf('åtgärda, agera mot')).toBeGreaterThan(swedish.indexOf('ta hjälp av'));
  });

  test('says of every error of the old page how it is kept out', () => {
    const caught = forbiddenForms(base).flatMap(({ rows }) => rows ?? []);
    const left = base.unmatchedRows.map(({ row }) => row);
    expectNoProblems(
      oldErrors
        .filter((row) => caught.includes(row) === left.includes(row))
        .map(
          (row) =>
            `content/termbase.json must name error ${row} of the old page either in a pattern’s rows or in unmatchedRows: name it once.`,
        ),
    );
  });

  test('writes labels as the portal does', () => {
    for (const { catalogs } of portal) expect(catalogs.length).toBeGreaterThan(4);
    const labelled = base.terms.filter(({ labels }) => labels.length > 0);
    expect(labelled.length).toBeGreaterThan(10);
    expectNoProblems(
      labelled.flatMap((term) =>
        portal.flatMap(({ locale, holding }) => {
          const shown = term.labels.map((key) => holding(key)?.entries.get(key) ?? `(no ${key})`).join(' / ');
          const file = holding(term.labels[0] ?? '')?.file ?? 'demos/portal';
          return shown === term[locale]
            ? []
            : [
                `content/termbase.json writes “${term[locale]}” for “${term.id}”, but ${file} says “${shown}”: make them equal.`,
              ];
        }),
      ),
    );
  });

  test('names no term twice among its synonyms', () => {
    expectNoProblems(
      base.terms
        .filter(({ sv, en, synonyms }) => synonyms.sv.includes(sv) || synonyms.en.includes(en))
        .map(({ id }) => `content/termbase.json lists the term “${id}” as its own synonym: remove it there.`),
    );
  });

  test('leads to pages that are in the menu', () => {
    const menu: readonly string[] = sections.flatMap(({ pages }) => pages);
    const leading = base.terms.filter(({ page }) => page !== undefined);
    expect(leading.length).toBeGreaterThan(60);
    expectNoProblems(
      leading
        .filter(({ page = '' }) => !menu.includes(page))
        .map(
          ({ id, page }) =>
            `content/termbase.json gives the term “${id}” the page “${page}”, which is not in src/config/sidebar.ts: name one that is.`,
        ),
    );
  });
});
