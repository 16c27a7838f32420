import { listLocale, listLocales } from './list-locales.ts';
import type { Locale } from './locales.ts';
import type { Termbase } from './termbase.ts';

/**
 * The terms by the page that explains them (a slug without the language): for each our word in a language, then the
 * other words by which readers look for it. The term's name in other languages is one of these, since a portal may
 * be in another language than its reader. Terms without a page are found by the text of the glossary.
 */
export function termsByPage({ terms }: Pick<Termbase, 'terms'>, locale: Locale): Map<string, string[][]> {
  const own = listLocale(locale);
  const pages = new Map<string, string[][]>();
  for (const term of terms) {
    if (term.page === undefined) continue;
    const ours = term[own];
    const elsewhere = listLocales.filter((other) => other !== own).map((other) => term[other]);
    const others = new Set([...term.synonyms[own], ...elsewhere]);
    others.delete(ours);
    pages.set(term.page, [...(pages.get(term.page) ?? []), [ours, ...others]]);
  }
  return pages;
}
