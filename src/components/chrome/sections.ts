import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { sections } from '../../config/sidebar.ts';

type Entry = StarlightRouteData['sidebar'][number];
type Link = Extract<Entry, { type: 'link' }>;

/** The id of a section of the site. */
export type SectionId = (typeof sections)[number]['id'];

/** A section in the menu: its first page, and all its pages if the reader stands in it. */
export interface Section {
  id: SectionId;
  first: Link;
  pages: Link[] | undefined;
}

const ids = new Set<string>(sections.map(({ id }) => id));
const isSectionId = (label: string): label is SectionId => ids.has(label);

/**
 * Takes Starlight's sidebar and returns the sections for the menu. Only the one that holds the current page
 * lists its pages, so that a page weighs the same however many pages the site has.
 * Throws when a group of the sidebar is not one of `src/config/sidebar.ts`.
 */
export function inSections(sidebar: Entry[]): Section[] {
  return sidebar.map((entry) => {
    const links = entry.type === 'group' ? entry.entries.filter((link) => link.type === 'link') : [];
    const [first] = links;
    if (!first || !isSectionId(entry.label)) {
      throw new Error(
        `The sidebar holds "${entry.label}". Expected sections with an id from src/config/sidebar.ts and at least one page each.`,
      );
    }
    return { id: entry.label, first, pages: links.some((link) => link.isCurrent) ? links : undefined };
  });
}
