import { sections } from '../../../src/config/sidebar.ts';

/** How many pages stand side by side beneath another, at most: what a reader can look over in the menu. */
const fanOut = 12;

/** A section of the menu with its pages, as slugs without the language. */
export interface GrownSection {
  id: string;
  pages: string[];
}

/** As many pages as are wanted, in groups beneath one page: `do/services-hub/area-3/topic-7`. The first of a group leads it. */
function beneath(host: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const area = `${host}/area-${Math.floor(index / (fanOut + 1)) + 1}`;
    const topic = index % (fanOut + 1);
    return topic === 0 ? area : `${area}/topic-${topic}`;
  });
}

/** The real pages beneath which pages are added: the last of each section. */
export const hosts = (): string[] => sections.flatMap(({ pages }): string[] => pages.slice(-1));

/**
 * The menu of a guide of `total` pages a language, the start page among them: the real sections with their pages, and
 * beneath the last page of each what is missing, in groups.
 * @throws when the groups would be more than stand side by side
 */
export function grownSections(total: number): GrownSection[] {
  const real = sections.reduce((sum, { pages }) => sum + pages.length, 1);
  const missing = Math.max(0, total - real);
  return sections.map(({ id, pages }, index) => {
    const count =
      Math.floor((missing * (index + 1)) / sections.length) - Math.floor((missing * index) / sections.length);
    if (count > fanOut * (fanOut + 1) + fanOut)
      throw new Error(
        `A section of ${count} more pages would need another level: see tests/support/scale/tree.ts.`,
      );
    return { id, pages: [...pages, ...beneath(pages.at(-1) ?? id, count)] };
  });
}

/** Those of the pages that are not the real ones. */
export function addedPages(grown: readonly GrownSection[]): string[] {
  const real = new Set<string>(sections.flatMap(({ pages }) => pages));
  return grown.flatMap(({ pages }) => pages).filter((slug) => !real.has(slug));
}
