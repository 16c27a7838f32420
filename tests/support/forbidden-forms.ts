import { type Catalog, ownEntries } from './catalogs.ts';
import type { Page } from './pages.ts';
import type { Forbidden } from './termbase.ts';
import { visibleText } from './visible-text.ts';

/** White space within a paragraph: it may hold one line break, never an empty line. */
const space = '(?:[^\\S\\n]+|[^\\S\\n]*\\n[^\\S\\n]*)';

/** The regular expression that a forbidden form stands for. Throws when its pattern is none. */
export function expressionOf({ pattern }: Pick<Forbidden, 'pattern'>): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern.replaceAll(' ', space)})(?!\\p{L})`, 'giu');
}

/** Where in `text` a forbidden form stands, and as which words. */
export function findForbidden(text: string, form: Forbidden): { words: string; index: number }[] {
  return [...text.matchAll(expressionOf(form))].map((match) => ({ words: match[0], index: match.index }));
}

function sentence(where: string, words: string, form: Forbidden): string {
  return `${where} says “${words.replaceAll(/\s+/g, ' ')}”, which ${form.kind} (${form.why.en}): use the term in content/termbase.json.`;
}

/** The frontmatter in which a page lists what readers type, ours or not: nobody is shown it. */
const readersWords = 'findBy';

/** A sentence for each forbidden form in the words of a page, its title and its description. */
export function forbiddenInPage(page: Page, forms: readonly Forbidden[]): string[] {
  const body = visibleText(page.body);
  return forms.flatMap((form) => [
    ...[...page.frontmatter]
      .filter(([key]) => key !== readersWords)
      .flatMap(([, { value, line }]) =>
        findForbidden(value, form).map(({ words }) => sentence(`${page.file}:${line}`, words, form)),
      ),
    ...findForbidden(body, form).map(({ words, index }) => {
      const line = page.bodyLine + body.slice(0, index).split('\n').length - 1;
      return sentence(`${page.file}:${line}`, words, form);
    }),
  ]);
}

/** A sentence for each forbidden form in the values of a catalog, apart from what it quotes. */
export function forbiddenInCatalog(catalog: Catalog, forms: readonly Forbidden[]): string[] {
  return ownEntries(catalog).flatMap(([key, value]) =>
    forms.flatMap((form) =>
      // The key of a label that is cited is no word that anybody reads.
      findForbidden(value.replaceAll(/\$t\([^)]*\)/g, '·'), form).map(({ words }) =>
        sentence(`${catalog.file}:${catalog.lineOf(key)}`, words, form),
      ),
    ),
  );
}
