import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What stands within a line. Everything else begins a block of its own. */
const inline = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'kbd', 'span', 'strong', 'time', 'wbr']);

/** What is folded away or drawn, and gives no text to read. */
const silent = new Set(['details', 'script', 'style', 'svg', 'template']);

const attribute = (element: Element, name: string) =>
  element.attrs.find((found) => found.name === name)?.value;

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** What stands in a field: its value, else what is shown in its place; in a list of choices the chosen one. */
function inField(element: Element): string | undefined {
  const { tagName } = element;
  if (tagName === 'textarea') return textOf(element) || attribute(element, 'placeholder') || '';
  if (tagName === 'input') {
    const type = attribute(element, 'type') ?? 'text';
    if (['checkbox', 'hidden', 'radio'].includes(type)) return '';
    return attribute(element, 'value') || attribute(element, 'placeholder') || '';
  }
  if (tagName !== 'select') return undefined;
  const options = element.childNodes.filter((node): node is Element => 'tagName' in node);
  const chosen = options.find((option) => attribute(option, 'selected') !== undefined) ?? options[0];
  return chosen ? textOf(chosen) : '';
}

/** The texts that can be read in a piece of HTML, block by block, in order; what stands in its fields among them. */
export function textBlocks(html: string): string[] {
  const blocks = [''];
  const visit = (node: Node): void => {
    if ('value' in node) blocks[blocks.length - 1] += node.value;
    if (!('childNodes' in node)) return;
    if (!('tagName' in node)) {
      node.childNodes.forEach(visit);
      return;
    }
    if (silent.has(node.tagName) || attribute(node, 'hidden') !== undefined) return;
    const field = inField(node);
    const apart = field !== undefined || !inline.has(node.tagName);
    if (apart) blocks.push('');
    if (field !== undefined) blocks[blocks.length - 1] += field;
    else node.childNodes.forEach(visit);
    if (apart) blocks.push('');
  };
  visit(parseFragment(html));
  return blocks
    .map((text) => text.replaceAll(/\s+/gu, ' ').trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
}
