import type { AstroConfig } from 'astro';

interface Element {
  properties?: { [name: string]: unknown };
}

interface Context {
  textContent(node: Element): string;
  setProperty(node: Element, name: string, value: unknown): void;
}

/**
 * The link beside a heading as one element instead of five: its name moves to `aria-label`, and the style
 * sheet draws the sign. Other links are left alone.
 */
const thinAnchors = {
  name: 'thin-anchors',
  element: [
    {
      filter: ['a'],
      visit(node: Element, context: Context) {
        const { class: name, href } = node.properties ?? {};
        if (name !== 'sl-anchor-link') return undefined;
        const properties = { class: 'anchor', href, 'aria-label': context.textContent(node) };
        return { type: 'element', tagName: 'a', properties, children: [] };
      },
    },
  ],
};

/** Puts the path prefix of the site before links of ours, so that a page is written the same wherever it is served. */
const linksWithBase = (base: string) => ({
  name: 'links-with-base',
  element: [
    {
      filter: ['a'],
      visit(node: Element, context: Context) {
        const href = node.properties?.['href'];
        if (typeof href !== 'string' || !/^\/(?!\/)/.test(href) || href.startsWith(base)) return;
        context.setProperty(node, 'href', base + href.slice(1));
      },
    },
  ],
});

/** On a narrow screen a wide table scrolls sideways; so that a keyboard can do that too, it takes focus (WCAG 2.1.1). */
const reachableTables = {
  name: 'reachable-tables',
  element: [
    {
      filter: ['table'],
      visit(node: Element, context: Context) {
        context.setProperty(node, 'tabindex', '0');
      },
    },
  ],
};

/** A note in the text is a part of it, not a landmark beside it: of those a page would have several alike. */
const notesInText = {
  name: 'notes-in-text',
  element: [
    {
      filter: ['aside'],
      visit(node: Element, context: Context) {
        context.setProperty(node, 'role', 'note');
      },
    },
  ],
};

/** Adds these to the end of what Astro and Starlight do with Markdown. Takes Astro's Markdown options and the base. */
export function addMarkdownPlugins(markdown: AstroConfig['markdown'], base: string): void {
  const { hastPlugins } = markdown.processor.options as { hastPlugins?: unknown[] };
  hastPlugins?.push(thinAnchors, linksWithBase(base), reachableTables, notesInText);
}
