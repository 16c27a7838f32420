import type { Locale } from './locales.ts';
import { pathTo } from './paths.ts';
import { sections } from './sidebar.ts';

/** Where the whole guide of a language stands as one document, as a slug without the language. */
export const guideSlug = 'guide';

/** The address of the whole guide in one language. */
export function guideAddress(locale: Locale): string {
  return pathTo(locale, guideSlug);
}

/**
 * The id of a chapter of the document, or of a place in it. A slash would be no plain name, and no slug has a `_`.
 * @param id of the place in the page that the chapter is
 */
export function placeInGuide(slug: string, id?: string): string {
  return [slug.replaceAll('/', '_'), id].filter((part) => part !== undefined).join('_');
}

/** The slug of the page that a chapter is made of, from the chapter's id. */
export const slugOfChapter = (id: string): string => id.replaceAll('_', '/');

/** A page of the guide as a chapter of the document. */
export interface Chapter {
  /** The page's slug without the language, from which the chapter's id is made. */
  slug: string;
  /** Counted through the whole document, from 1. */
  number: number;
}

/** The parts of the document with their chapters: the sections of the menu with their pages, in the same order. */
export function guideParts(): { id: (typeof sections)[number]['id']; chapters: Chapter[] }[] {
  let number = 0;
  return sections.map(({ id, pages }) => ({
    id,
    chapters: pages.map((slug) => {
      number += 1;
      return { slug, number };
    }),
  }));
}

/**
 * How many chapters the document may have: what a browser can lay out for printing, and somebody carry. A longer guide
 * has its contents there, with links to the pages, each of which can be printed.
 */
export const mostChapters = 100;

/** Whether the texts of all chapters stand in the document. */
export const isBound = sections.reduce((sum, { pages }) => sum + pages.length, 0) <= mostChapters;
