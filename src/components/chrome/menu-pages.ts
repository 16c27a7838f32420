import { above } from '../../config/sidebar.ts';

/** A link of the menu. */
interface Link {
  /** The page's slug without the language. */
  slug: string;
  href: string;
  label: string;
}

/** A page in the menu, with the pages that are shown beneath it. */
export interface MenuPage extends Link {
  isCurrent: boolean;
  beneath: MenuPage[];
}

/** How many pages may stand side by side: more cannot be looked over, and every page of theirs would carry them all. */
export const mostBeside = 16;

function fewEnough(beside: Link[]): Link[] {
  if (beside.length <= mostBeside) return beside;
  throw new Error(
    `The menu has ${beside.length} pages side by side, ${beside[0]?.slug} to ${beside.at(-1)?.slug}; expected at most ${mostBeside}. Put some beneath another page: give them addresses that go on from its own, such as do/consult/alert beneath do/consult, in content/docs/ and in src/config/sidebar.ts.`,
  );
}

/**
 * Those pages of a section that the menu shows: the ones beside the current page, those beneath it, and the way up.
 * So a menu is as long as the surroundings of its page are wide, however many pages the section has.
 * @param links all pages of the section, in order
 * @param current the slug of the page whose menu it is
 * @param parentOf the page beneath which one stands
 * @throws when more than {@link mostBeside} stand side by side
 */
export function menuPages(
  links: readonly Link[],
  current: string,
  parentOf: (slug: string) => string | undefined = above,
): MenuPage[] {
  const leaf = (link: Link): MenuPage => ({ ...link, isCurrent: link.slug === current, beneath: [] });
  const beneath = (parent: string | undefined) =>
    fewEnough(links.filter(({ slug }) => parentOf(slug) === parent)).map(leaf);
  let parent = parentOf(current);
  let shown = beneath(parent).map((page) => (page.isCurrent ? { ...page, beneath: beneath(current) } : page));
  while (parent !== undefined) {
    const slug = parent;
    shown = links.filter((link) => link.slug === slug).map((link) => ({ ...leaf(link), beneath: shown }));
    parent = parentOf(slug);
  }
  return shown;
}
