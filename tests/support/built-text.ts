import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose text nobody reads. */
const unread = new Set(['script', 'style', 'template', 'head']);

/** Elements that end a word, however close the next one stands. */
const blocks = /^(?:[dou]l|li|d[dt]|p|h[1-6]|t[dhr]|table|details|summary|div|section)$/u;

function textOf(node: Node, skip: (element: Element) => boolean): string {
  if ('value' in node) return node.value;
  if ('tagName' in node && (unread.has(node.tagName) || skip(node))) return ' · ';
  const text = 'childNodes' in node ? node.childNodes.map((child) => textOf(child, skip)).join('') : '';
  return 'tagName' in node && blocks.test(node.tagName) ? ` ${text} ` : text;
}

/** Whether an element holds what is no prose of the page: a wrong form that is quoted, another language, code. */
function isForeign({ tagName, attrs }: Element): boolean {
  return (
    ['code', 'pre', 'samp'].includes(tagName) ||
    (tagName !== 'html' &&
      attrs.some(({ name }) => ['data-quoted-error', 'lang', 'translate'].includes(name)))
  );
}

/**
 * The words of a built page as a reader meets them, with one space for any white space.
 * With `ownProseOnly`, what is quoted as wrong, in another language or code is left out.
 */
export function builtText(html: string, ownProseOnly = false): string {
  return textOf(parse(html), ownProseOnly ? isForeign : () => false).replaceAll(/\s+/g, ' ');
}
