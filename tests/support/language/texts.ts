import { listLocales } from '../../../src/config/list-locales.ts';
import { defaultLocale, isLocale, type Locale } from '../../../src/config/locales.ts';
import { type Catalog, hasLabels, isOfCustomer, ownEntries } from '../catalogs.ts';
import type { Page } from '../pages.ts';
import { readText } from '../project-files.ts';
import type { Termbase } from '../termbase.ts';
import { visibleTextByLanguage } from '../visible-text.ts';

/** Words for a reader, in one language, and where they stand. */
export interface ReadText {
  locale: Locale;
  text: string;
  /** The file and the line of a place in the text: `content/docs/sv/do/apply.mdx:7`. */
  where: (index: number) => string;
  /** The text is a label of the portal, worded by Microsoft. */
  inLabels?: boolean;
}

/** Frontmatter that is words. What is nested (a hero, a banner) is read as it is written, without its keys. */
const wordyFrontmatter = new Set(['title', 'description', 'hero', 'banner', 'sidebar', 'tagline']);

/** What takes in something else: a cited label, a placeholder, a slot of the search. None of it is a word. */
const takenIn = /\$t\([^)]*\)|\{\{?[^}]*\}?\}|\[[A-Z_]+\]|<\/?\w+>/g;

/** Keys of catalogs whose words only search itself reads. */
const unread = new Set(['search.passOver']);

/** The texts of a page: title and description, then the body, apart from what says that it is in another language. */
export function textsOfPage(page: Page): ReadText[] {
  const front = [...page.frontmatter]
    .filter(([key]) => wordyFrontmatter.has(key))
    .map(([, { value, line }]) => ({
      locale: page.locale,
      text: value.replace(/^\s*(?:- )?[\w-]+:/gm, ' '),
      where: () => `${page.file}:${line}`,
    }));
  const body = visibleTextByLanguage(page.body, page.locale).flatMap(({ locale, text }) =>
    isLocale(locale)
      ? [
          {
            locale,
            text,
            where: (index: number) =>
              `${page.file}:${page.bodyLine + text.slice(0, index).split('\n').length - 1}`,
          },
        ]
      : [],
  );
  return [...front, ...body];
}

/**
 * The values of a catalog, each a text, with what they take in from elsewhere replaced by a dot. What is quoted is no
 * text of ours.
 * @param equalInBoth keys of the catalog whose value is the same in all languages for a reason: names, mostly English
 */
export function textsOfCatalog(catalog: Catalog, equalInBoth: ReadonlySet<string> = new Set()): ReadText[] {
  const read = ownEntries(catalog).filter(([key]) => !unread.has(key));
  return read.map(([key, value]) => ({
    locale: equalInBoth.has(key) ? defaultLocale : catalog.locale,
    // A soft hyphen only says where a word may be divided.
    text: value.replaceAll('\u00ad', '').replace(takenIn, '·'),
    where: () => `${catalog.file}:${catalog.lineOf(key)}`,
    inLabels: hasLabels(catalog) && !isOfCustomer(catalog),
  }));
}

/** The terms themselves and what they mean, in each language of the lists; synonyms are what people search for, right or wrong. */
export function textsOfTermbase(base: Termbase): ReadText[] {
  const file = 'content/termbase.json';
  const lines = readText(file).split('\n');
  return base.terms.flatMap((term) => {
    const line = lines.findIndex((one) => one.includes(`"id": ${JSON.stringify(term.id)}`)) + 1;
    return listLocales.flatMap((locale) =>
      [term[locale], term.definition[locale]].map((text) => ({
        locale,
        text,
        where: () => `${file}:${line} (“${term.id}”)`,
      })),
    );
  });
}
