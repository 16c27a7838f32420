import { getEntry } from 'astro:content';
import { type Chapter, guideParts } from '../../config/guide.ts';
import { type Locale, locales } from '../../config/locales.ts';
import { textLocale } from '../written-pages.ts';

/** The pages of the menu with what they say about themselves, as chapters in parts. */
export type Parts = Awaited<ReturnType<typeof chaptersOf>>;

/** One part of the document. */
export type Part = Parts[number];

/** One chapter of the document. */
export type TitledChapter = Part['chapters'][number];

async function titled({ slug, number }: Chapter, locale: Locale) {
  const written = textLocale(locale, slug);
  const entry = await getEntry('docs', `${written}/${slug}`);
  if (!entry) {
    throw new Error(
      `The menu has "${slug}", but content/docs/${written}/ has no such page: write it, or take it out of src/config/sidebar.ts.`,
    );
  }
  const { title, historical, period, checked } = entry.data;
  return { slug, number, title, historical, period, checked, lang: locales[written].lang };
}

/**
 * Every part and chapter of the whole guide in one language, in the order of the menu. What is not translated is a
 * chapter in the language of the page that is shown instead; `lang` says which.
 * @throws when the menu names a page that does not exist
 */
export async function chaptersOf(locale: Locale) {
  return Promise.all(
    guideParts().map(async ({ id, chapters }) => ({
      id,
      chapters: await Promise.all(chapters.map((chapter) => titled(chapter, locale))),
    })),
  );
}
