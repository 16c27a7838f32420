import { describe, expect, test } from 'vitest';
import { builtPages } from '../support/built-site.ts';
import { builtWords } from '../support/built-words.ts';
import { findForbidden } from '../support/forbidden-forms.ts';
import { expectNoProblems } from '../support/problems.ts';
import { forbiddenForms, loadTermbase } from '../support/termbase.ts';

const forms = forbiddenForms(loadTermbase());

describe('forbidden Swedish in the built site', () => {
  const pages = builtPages().map(({ file, html }) => ({ file, words: builtWords(html, 'sv') }));

  test('there are Swedish words to look through', () => {
    const swedish = pages.filter(({ file, words }) => file.startsWith('sv/') && words.length > 1000);
    expect(swedish.length).toBeGreaterThanOrEqual(30);
  });

  test('no page shows or says one', () =>
    expectNoProblems(
      pages.flatMap(({ file, words }) =>
        forms.flatMap((form) =>
          findForbidden(words, form).map(
            (found) =>
              `dist/${file} says “${found.words.replaceAll(/\s+/g, ' ')}”, which ${form.kind} (${form.why}): use the term in content/termbase.json, or quote it in an element with data-quoted-error.`,
          ),
        ),
      ),
    ));
});

describe('where they are looked for', () => {
  const found = (body: string, lang = 'sv') => {
    const words = builtWords(`<!doctype html><html lang="${lang}"><body>${body}</body></html>`, 'sv');
    return forms.flatMap((form) => findForbidden(words, form)).map(({ words }) => words);
  };

  test.each([
    '<p>Minska <b>invånar</b>tiden.</p>',
    '<img alt="Invånartid">',
    '<button aria-label="Invånartid">x</button>',
    '<div lang="en">x <span lang="sv">invånartid</span></div>',
  ])('in %s', (body) => expect(found(body)).toHaveLength(1));

  test.each([
    '<p data-quoted-error>invånartid <b>invånartid</b></p>',
    '<code>invånartid</code>',
    '<script>"invånartid"</script>',
    '<p lang="en">ransomware</p>',
    '<p>hot</p><p>efter hot</p>',
  ])('not in %s', (body) => expect(found(body)).toEqual([]));

  test('not on a page in English', () => expect(found('<p>ransomware</p>', 'en')).toEqual([]));
});
