import { expect, test } from 'vitest';
import { listLocales } from '../../src/config/list-locales.ts';
import { oldErrors } from '../../src/config/old-page.ts';
import { builtPages, kindOf, readBuilt } from '../support/built-site.ts';
import { builtText } from '../support/built-text.ts';
import { findForbidden } from '../support/forbidden-forms.ts';
import { expectNoProblems } from '../support/problems.ts';
import { forbiddenForms, loadTermbase } from '../support/termbase.ts';

const textOfPage = (locale: string, page: string) =>
  builtText(readBuilt(`${locale}/${page}/index.html`).toString());

test.each(listLocales)(
  'what is said instead of each error stands on the page that is named (%s)',
  (locale) => {
    expect(oldErrors.length).toBeGreaterThan(70);
    const pages = new Map(oldErrors.map(({ instead: { page } }) => [page, textOfPage(locale, page)]));
    expectNoProblems(
      oldErrors
        .filter(({ instead }) => !pages.get(instead.page)?.includes(instead[locale]))
        .map(
          ({ row, instead }) =>
            `content/old-page.json says for error ${row} that “${instead[locale]}” stands on /${locale}/${instead.page}/, where it does not: quote what does.`,
        ),
    );
  },
);

test('no built Swedish page holds a forbidden form outside an element that quotes it', () => {
  const forms = forbiddenForms(loadTermbase());
  const pages = builtPages().filter((page) => page.address.startsWith('/sv/') && kindOf(page) === 'document');
  expect(pages.length).toBeGreaterThan(20);
  expectNoProblems(
    pages.flatMap(({ file, html }) => {
      const text = builtText(html, true);
      return forms.flatMap((form) =>
        findForbidden(text, form).map(
          ({ words }) => `dist/${file} says “${words}”, which ${form.kind}: reword what it comes from.`,
        ),
      );
    }),
  );
});

test('a quoted form is seen when the quotation is read too', () => {
  const html = readBuilt('sv/reference/old-page/index.html').toString();
  expect(builtText(html)).toContain('invånartid');
  expect(builtText(html, true)).not.toContain('invånartid');
});
