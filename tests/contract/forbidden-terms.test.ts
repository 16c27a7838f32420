import { describe, expect, test } from 'vitest';
import { loadCatalogs } from '../support/catalogs.ts';
import { findForbidden, forbiddenInCatalog, forbiddenInPage } from '../support/forbidden-forms.ts';
import { goodSwedish } from '../support/good-swedish.ts';
import { loadPages, pageOf } from '../support/pages.ts';
import { expectNoProblems } from '../support/problems.ts';
import { forbiddenForms, loadTermbase } from '../support/termbase.ts';
import { wrongSwedish } from '../support/wrong-swedish.ts';

const base = loadTermbase();
const forms = forbiddenForms(base);
const pages = loadPages().filter(({ locale }) => locale === 'sv');
const catalogs = loadCatalogs().filter(({ locale }) => locale === 'sv');

describe('forbidden Swedish', () => {
  test('there are forms, pages and catalogs to compare', () => {
    expect(forms.length).toBeGreaterThan(140);
    expect(pages.length).toBeGreaterThanOrEqual(7);
    expect(catalogs.flatMap(({ entries }) => [...entries]).length).toBeGreaterThan(140);
  });

  test('no page uses one', () => expectNoProblems(pages.flatMap((page) => forbiddenInPage(page, forms))));
  test('no catalog uses one', () =>
    expectNoProblems(catalogs.flatMap((one) => forbiddenInCatalog(one, forms))));
  test('no term, definition or reason uses one', () =>
    expectNoProblems(
      [
        ...base.terms.map(({ id, sv, definition, chosenOver = [] }) => ({
          id,
          words: [sv, definition.sv, ...chosenOver],
        })),
        ...forms.map(({ example, why }) => ({ id: example, words: [why.sv] })),
      ].flatMap(({ id, words: said }) =>
        forms.flatMap((form) =>
          findForbidden(said.join('\n\n'), form).map(
            ({ words }) => `content/termbase.json says “${words}” in “${id}”, which ${form.kind}: reword it.`,
          ),
        ),
      ),
    ));
});

describe('the patterns', () => {
  test.each(forms.map((form) => [form.pattern, form] as const))(
    '%s catches its example',
    (_pattern, form) => {
      expect(findForbidden(form.example, form)).not.toEqual([]);
    },
  );

  test.each(goodSwedish)('none catches: %s', (text) => {
    expect(forms.flatMap((form) => findForbidden(text, form).map(({ words }) => words))).toEqual([]);
  });

  test.each(wrongSwedish)('one catches: %s', (text) => {
    expect(forms.filter((form) => findForbidden(text, form).length > 0)).not.toEqual([]);
  });

  test.each(['söka', 'söker', 'sökte', 'sökt', 'sök', 'söks', 'söktes', 'eftersöka', 'eftersöker'])(
    '“%s efter tjänsten” is caught',
    (verb) => {
      const after = verb.startsWith('efter') ? '' : ' efter';
      for (const what of [
        'tjänsten',
        'den nya tjänsten',
        'hotjaktstjänsten',
        'Microsoft Hotexperter',
        'meddelanden om riktade angrepp',
      ]) {
        const text = `Då måste ni ${verb}${after}\n${what} i portalen.`;
        expect(
          forms.some((form) => findForbidden(text, form).length > 0),
          text,
        ).toBe(true);
      }
    },
  );
});

describe('where they are looked for', () => {
  const page = (body: string) => {
    const made = pageOf('content/docs/sv/x.mdx', `---\ntitle: x\n---\n${body}`);
    if (!made) throw new Error('The sample is no page.');
    return forbiddenInPage(made, forms);
  };

  test('in running text, bold or not, on the right line', () => {
    expect(page('Bra.\n\n**Invå**nartid')).toEqual([
      expect.stringContaining('content/docs/sv/x.mdx:6 says “Invånartid”'),
    ]);
  });

  test.each([
    '<td data-quoted-error>invånartid</td>',
    '`invånartid`',
    '[text](/sv/invånartid/)',
    '{/* invånartid */}',
  ])('not in %s', (body) => expect(page(body)).toEqual([]));

  test.each(['<td>invånartid</td>', '<td data-quoted-error>x</td> invånartid', '[invånartid](/sv/x/)'])(
    'in %s',
    (body) => expect(page(body)).toHaveLength(1),
  );
});
