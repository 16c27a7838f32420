import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What holds no prose, or what is quoted because it is wrong. */
const skipped = new Set(['script', 'style', 'template', 'code', 'pre', 'svg']);

/** Elements within a sentence: all others end it. */
const inline = new Set([
  'a',
  'b',
  'strong',
  'em',
  'i',
  'span',
  'small',
  'abbr',
  'mark',
  'bdi',
  'dfn',
  'q',
  'u',
]);

/** Attributes that are read to people. */
const spokenAttributes = new Set(['alt', 'aria-label', 'aria-description', 'title', 'placeholder']);

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
const attribute = (element: Tree.Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value;

/** The attributes of an element that are words: those read aloud, and the description for search engines. */
function spoken(element: Tree.Element): string[] {
  const words = element.attrs.filter(({ name }) => spokenAttributes.has(name)).map(({ value }) => value);
  const isDescription = element.tagName === 'meta' && /description$/.test(attribute(element, 'name') ?? '');
  return isDescription ? [...words, attribute(element, 'content') ?? ''] : words;
}

/**
 * The words of a built page that are in one language, paragraphs apart: what is shown and what is read aloud, without
 * code and without what is quoted as an error.
 * @param lang the language whose words are wanted: `sv`
 */
export function builtWords(html: string, lang: string): string {
  const read = (node: Tree.Node, outer: string): string => {
    if (node.nodeName === '#text') return outer === lang ? (node as Tree.TextNode).value : ' ';
    if (!isElement(node))
      return 'childNodes' in node ? node.childNodes.map((one) => read(one, outer)).join('') : '';
    if (skipped.has(node.tagName) || attribute(node, 'data-quoted-error') !== undefined) return ' · ';
    const own = attribute(node, 'lang')?.replace(/-.*$/, '') ?? outer;
    const words = node.childNodes.map((child) => read(child, own)).join('');
    const extra = own === lang ? spoken(node).map((one) => `\n\n${one}\n\n`) : [];
    return [inline.has(node.tagName) ? words : `\n\n${words}\n\n`, ...extra].join('');
  };
  return read(parse(html), '');
}
