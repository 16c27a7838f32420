import { excerptPieces, type Piece } from './excerpt.ts';
import type { PageList, Way } from './list.ts';
import type { Match } from './match.ts';
import type { Page } from './pagefind.ts';
import rules from './results.css?inline';
import { fill } from './sentence.ts';

/** An entry in the list of what was found. */
export interface Result extends Way {
  /** The section of the guide that the page is in. */
  section?: string;
  /** The language of its name (a tag, BCP 47), where that is another than that of the list. */
  sectionLang?: string;
  /** A sentence that says which of our words the typed one stands for. */
  called?: string;
  pieces: Piece[];
}

/** A page that the list of pages led to. */
export function fromMatch({ page, called }: Match, { say }: PageList): Result {
  const { text, url, title, section, sectionLang, lang } = page;
  const result: Result = { url, title, section, pieces: [{ text, marked: false }] };
  if (sectionLang) result.sectionLang = sectionLang;
  if (lang) result.lang = lang;
  if (called) result.called = fill(say.called, { ...called });
  return result;
}

/** A page that Pagefind found in its text, shown with the place where it stands. */
export function withExcerpt(result: Result, { excerpt }: Page): Result {
  return { ...result, pieces: excerptPieces(excerpt) };
}

/** A page to turn to when nothing was found. */
export function fromWay(way: Way): Result {
  return { ...way, pieces: [] };
}

/** An element with a class, if it needs one, and children. */
function build(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

function resultItem(result: Result, index: number): HTMLElement {
  const { url, title, lang, section, sectionLang, called, pieces } = result;
  const link = build('a', '', title);
  link.setAttribute('href', url);
  if (lang) {
    link.lang = lang;
    link.setAttribute('hreflang', lang);
  }
  const item = build('li', '');
  if (section) {
    const name = build('p', 'search-section', section);
    if (sectionLang) name.lang = sectionLang;
    item.append(name);
  }
  item.append(link);
  if (called) {
    const note = build('p', 'search-called', called);
    note.id = `search-called-${index}`;
    // Arrow keys go from link to link: whoever listens would else never hear of our word.
    link.setAttribute('aria-describedby', note.id);
    item.append(note);
  }
  const text = pieces.map((piece) => (piece.marked ? build('mark', '', piece.text) : piece.text));
  if (text.length > 0) {
    const paragraph = build('p', '', ...text);
    if (lang) paragraph.lang = lang;
    item.append(paragraph);
  }
  return item;
}

/** Gives the document the styles of what is listed: no page holds them before somebody searches. */
export function styleResults(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}

/** Puts what was found in `list`, in place of what stood there. Focus stays on the same page if it is still listed. */
export function showResults(list: Element, results: Result[]): void {
  const focused = list.querySelector('a:focus')?.getAttribute('href');
  list.replaceChildren(...results.map(resultItem));
  const links = [...list.querySelectorAll('a')];
  if (focused) links.find((link) => link.getAttribute('href') === focused)?.focus();
}
