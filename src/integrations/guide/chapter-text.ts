import { parseFragment } from 'parse5';
import { placeInGuide } from '../../config/guide.ts';
import {
  attribute,
  type Element,
  elementsIn,
  elementWith,
  hasClass,
  replaceWith,
  setAttribute,
  textNode,
} from './tree.ts';

/** What only works in a browser with scripts, or only serves one who reads on screen. */
const unwanted = new Set([
  'script',
  'style',
  'link',
  'template',
  'astro-island',
  'button',
  'dialog',
  'iframe',
  'video',
]);
// Code to copy (`embed-all`) is of no use on paper.
const unwantedClasses = ['needs-js', 'anchor', 'step-link', 'embed-all'];

/** Attributes that name one element by its id, or several (HTML and WAI-ARIA). */
const references = [
  'for',
  'headers',
  'aria-labelledby',
  'aria-describedby',
  'aria-details',
  'aria-controls',
  'aria-owns',
  'aria-flowto',
];

/** Attributes by which other programs find a simulation's text on its own page. Here it is only quoted. */
const promises = /^data-(?:walkthrough|simulation|step|pagefind-.+)$/u;

const heading = /^h([1-6])$/u;

function withoutScreen(prose: Element): void {
  for (const element of elementsIn(prose)) {
    if (element === prose) continue;
    if (unwanted.has(element.tagName) || unwantedClasses.some((name) => hasClass(element, name))) {
      replaceWith(element);
    } else if (element.tagName === 'noscript' || hasClass(element, 'sl-heading-wrapper')) {
      replaceWith(element, ...element.childNodes);
    }
  }
}

/**
 * Headings go below the chapter's title, each one level below the one it belongs to: where a simulation that is not
 * shown here had a heading of its own, a level would else be missing. Those right below the title get a number.
 */
function renumber(prose: Element, number: number): void {
  let section = 0;
  const above: number[] = [];
  for (const element of elementsIn(prose)) {
    const level = Number(heading.exec(element.tagName)?.[1]);
    if (!level) continue;
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    element.tagName = `h${Math.min(2 + above.length, 6)}`;
    element.nodeName = element.tagName;
    if (above.length > 1) continue;
    section += 1;
    const shown = elementWith(element, 'span', 'number', `${number}.${section}`);
    const space = textNode(' ');
    for (const node of [space, shown]) {
      node.parentNode = element;
      element.childNodes.unshift(node);
    }
  }
}

function prefixIds(prose: Element, slug: string): void {
  for (const element of elementsIn(prose)) {
    const id = attribute(element, 'id');
    if (id !== undefined) setAttribute(element, 'id', placeInGuide(slug, id));
    for (const name of references) {
      const ids = attribute(element, name);
      if (ids)
        setAttribute(
          element,
          name,
          ids
            .trim()
            .split(/\s+/u)
            .map((one) => placeInGuide(slug, one))
            .join(' '),
        );
    }
    for (const { name } of element.attrs) if (promises.test(name)) setAttribute(element, name, undefined);
    if (element.tagName === 'details') setAttribute(element, 'open', '');
  }
}

/** A built page, as far as the guide is made from it. */
export interface PageText {
  /** What stands in the page's text, ready to stand in a chapter. */
  prose: Element;
  /** The style sheets of the page as they stand in it: `<style>` elements and links to files. */
  styles: string[];
}

const styleSheet = /<link\b[^>]*\brel="?stylesheet\b[^>]*>|<style\b[^>]*>[\s\S]*?<\/style>/gu;

/** The style sheets of a document, as they stand in it. */
export const stylesOf = (html: string): string[] => html.match(styleSheet) ?? [];

/**
 * The text of a page, cut out before it is parsed: around it stand the menu and the head, which are most of a page
 * and nothing of a chapter (`src/overrides/Page.astro`).
 */
function proseOf(html: string): Element | undefined {
  const start = html.indexOf('<div class="prose"');
  if (start < 0) return undefined;
  const end = html.lastIndexOf('<div class="page-foot"');
  // Without scripting, what is in a <noscript> is elements, as it is for a reader who has none.
  const fragment = parseFragment(html.slice(start, end < start ? html.length : end), {
    scriptingEnabled: false,
  });
  return [...elementsIn(fragment)].find((element) => hasClass(element, 'prose'));
}

/**
 * Takes a built page and gives its text as that of a chapter: without what needs scripts, its headings one level
 * down and numbered, its ids made the chapter's own (`do/apply/next-step`).
 * @param chapter the page's slug, and which chapter it is
 * @throws when the page has no text
 */
export function chapterText(html: string, { slug, number }: { slug: string; number: number }): PageText {
  const prose = proseOf(html);
  if (!prose) {
    throw new Error(
      `The built page "${slug}" has no element with the class "prose", where src/overrides/Page.astro puts its text. Name it so again, or change src/integrations/guide/chapter-text.ts.`,
    );
  }
  withoutScreen(prose);
  renumber(prose, number);
  prefixIds(prose, slug);
  return { prose, styles: stylesOf(html) };
}
