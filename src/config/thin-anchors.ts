import type { AstroConfig } from 'astro';

interface Anchor {
  properties?: { [name: string]: unknown };
}

interface Context {
  textContent(node: Anchor): string;
}

/**
 * Makes the link beside each heading one element instead of five: its name moves to `aria-label` and the
 * style sheet draws the sign. Takes Astro's Markdown options and adds one step to the end of them.
 */
export function thinAnchors(markdown: AstroConfig['markdown']): void {
  const { hastPlugins } = markdown.processor.options as { hastPlugins?: unknown[] };
  hastPlugins?.push({
    name: 'thin-anchors',
    element: [
      {
        filter: ['a'],
        visit(node: Anchor, context: Context) {
          const { class: name, href } = node.properties ?? {};
          if (name !== 'sl-anchor-link') return undefined;
          const properties = { class: 'anchor', href, 'aria-label': context.textContent(node) };
          return { type: 'element', tagName: 'a', properties, children: [] };
        },
      },
    ],
  });
}
