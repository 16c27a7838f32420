import type { Locale } from '../../config/locales.ts';
import { pathTo } from '../../config/paths.ts';
import { sections } from '../../config/sidebar.ts';
import { titleOf } from '../written-pages.ts';
import { type MenuPage, menuPages } from './menu-pages.ts';

/** The id of a section of the site. */
export type SectionId = (typeof sections)[number]['id'];

/** A link to a page of the menu. */
export interface PageLink {
  slug: string;
  href: string;
  label: string;
}

/** A section in the menu: its first page, and those of its pages that are shown if the reader stands in it. */
export interface Section {
  id: SectionId;
  first: PageLink;
  pages: MenuPage[] | undefined;
}

const menus = new Map<Locale, { id: SectionId; links: PageLink[] }[]>();

/** The sections of a language with their pages, put together once. */
function menuIn(locale: Locale) {
  const link = (slug: string) => ({ slug, href: pathTo(locale, slug), label: titleOf(locale, slug) });
  const menu = menus.get(locale) ?? sections.map(({ id, pages }) => ({ id, links: pages.map(link) }));
  menus.set(locale, menu);
  return menu;
}

/**
 * The sections for the menu of a page. Only the one that holds the page lists pages, and of those the ones around it,
 * so that a page weighs the same however many pages the site has.
 * @param slug of the page, without the language
 * @throws when a section has no page, or too many pages stand side by side
 */
export function inSections(locale: Locale, slug: string): Section[] {
  const here = sectionOf(slug);
  return menuIn(locale).map(({ id, links }) => {
    const [first] = links;
    if (!first)
      throw new Error(`The section "${id}" in src/config/sidebar.ts has no page: give it one, or remove it.`);
    return { id, first, pages: id === here ? menuPages(links, slug) : undefined };
  });
}

const sectionOfPage = new Map(sections.flatMap(({ id, pages }) => pages.map((slug) => [slug as string, id])));

/** The section of a page; none for one that is not in the menu. */
export function sectionOf(slug: string): SectionId | undefined {
  return sectionOfPage.get(slug);
}

/** The pages before and after a page, in the order of the menu; none for a page that is not in it. */
export function neighboursOf(locale: Locale, slug: string): { prev?: PageLink; next?: PageLink } {
  const links = menuIn(locale).flatMap((section) => section.links);
  const at = links.findIndex((link) => link.slug === slug);
  const [prev, next] = at < 0 ? [] : [links[at - 1], links[at + 1]];
  return { ...(prev && { prev }), ...(next && { next }) };
}
