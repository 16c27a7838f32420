import { getEntry } from 'astro:content';
import { type Chapter, guideParts } from '../../config/guide.ts';
import type { Locale } from '../../config/locales.ts';

/** The pages of the menu with what they say about themselves, as chapters in parts. */
export type Parts = Awaited<ReturnType<typeof chaptersOf>>;

/** One part of the document. */
export type Part = Parts[number];

/** One chapter of the document. */
export type TitledChapter = Part['chapters'][number];

async function titled({ slug, number }: Chapter, locale: Locale) {
  const entry = await getEntry('docs', `${locale}/${slug}`);
  if (!entry) {
    throw new Error(
      `The menu has "${slug}", but content/docs/${locale}/ has no such page: write it, or take it out of src/config/sidebar.ts.`,
    );
  }
  const { title, historical, period, checked } = entry.data;
  return { slug, number, title, historical, period, checked };
}

/**
 * Every part and chapter of the whole guide in one language, in the order of the menu.
 * @throws when the menu names a page that the language does not have
 */
export async function chaptersOf(locale: Locale) {
  return Promise.all(
    guideParts().map(async ({ id, chapters }) => ({
      id,
      chapters: await Promise.all(chapters.map((chapter) => titled(chapter, locale))),
    })),
  );
}
