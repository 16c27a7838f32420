import { placeInGuide } from '../../config/guide.ts';
import { attribute, type Element, elementsIn, setAttribute } from './tree.ts';

/** What links in the text of a chapter are turned by. */
export interface LinkMap {
  /** Where the site lives on its host, with a slash at each end, and the language's start page. */
  base: string;
  start: string;
  /** The number of each chapter, by its slug. */
  numbers: ReadonlyMap<string, number>;
  /** What is said after a link to another chapter on paper: `chapter {{number}}`. */
  see: string;
}

/** Of the heading of a page: src/components/chrome/PageTitle.astro. A chapter begins with it. */
const titleId = 'page-title';

/** Only resolves addresses; nothing is asked of it. */
const host = 'https://site.invalid';

function turnLink(link: Element, href: string, slug: string, map: LinkMap): void {
  const url = new URL(href, `${host}${map.start}${slug}/`);
  if (url.origin !== host || !url.pathname.startsWith(map.base)) return;
  const place = decodeURIComponent(url.hash.slice(1));
  if (url.pathname === map.start) {
    setAttribute(link, 'href', '#cover');
    return;
  }
  const target = url.pathname.startsWith(map.start) ? url.pathname.slice(map.start.length, -1) : '';
  const number = map.numbers.get(target);
  if (number === undefined) {
    setAttribute(link, 'href', url.pathname + url.search + url.hash);
    return;
  }
  setAttribute(
    link,
    'href',
    `#${placeInGuide(target, place === '' || place === titleId ? undefined : place)}`,
  );
  if (target !== slug) setAttribute(link, 'data-see', map.see.replace('{{number}}', String(number)));
}

/** Turns the links of a chapter to pages of the guide into links to its chapters. Those out of the guide stay. */
export function turnLinks(chapter: Element, slug: string, map: LinkMap): void {
  for (const element of elementsIn(chapter)) {
    const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
    if (href !== undefined) turnLink(element, href, slug, map);
  }
}
