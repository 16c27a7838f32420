import { excerptPieces } from './excerpt.ts';
import type { Page } from './pagefind.ts';

/** An element with children. */
function build(name: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

function resultItem({ url, excerpt, meta }: Page): HTMLElement {
  const link = build('a', meta.title ?? url);
  link.setAttribute('href', url);
  const pieces = excerptPieces(excerpt).map(({ text, marked }) => (marked ? build('mark', text) : text));
  return build('li', link, build('p', ...pieces));
}

/** Puts the pages that were found in `list`, in place of those that stood there. */
export function showResults(list: Element, pages: Page[]): void {
  list.replaceChildren(...pages.map(resultItem));
}
