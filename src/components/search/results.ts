import { excerptPieces, type Piece } from './excerpt.ts';
import type { Page } from './pagefind.ts';

/** A page in the list of what was found. */
export interface Result {
  url: string;
  title: string;
  pieces: Piece[];
  /** The language of the page's text (a tag, BCP 47), where it is another than that of the list. */
  lang?: string | undefined;
}

/** A page that Pagefind found, for the list. */
export function fromPagefind({ url, excerpt, meta }: Page): Result {
  return { url, title: meta.title ?? url, pieces: excerptPieces(excerpt), lang: meta.lang };
}

/** An element with children. */
function build(name: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

function resultItem({ url, title, pieces, lang }: Result): HTMLElement {
  const link = build('a', title);
  link.setAttribute('href', url);
  const text = pieces.map((piece) => (piece.marked ? build('mark', piece.text) : piece.text));
  const item = build('li', link, build('p', ...text));
  if (lang) item.lang = lang;
  return item;
}

/** Puts what was found in `list`, in place of what stood there. Focus stays on the same page if it is still listed. */
export function showResults(list: Element, results: Result[]): void {
  const focused = list.querySelector('a:focus')?.getAttribute('href');
  list.replaceChildren(...results.map(resultItem));
  const links = [...list.querySelectorAll('a')];
  if (focused) links.find((link) => link.getAttribute('href') === focused)?.focus();
}
