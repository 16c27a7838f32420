import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type ChildNode = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Every element in a tree, in document order, the root among them. Safe to change what has been yielded. */
export function* elementsIn(node: Node): Generator<Element> {
  // A stack of its own: generators within generators cost each element as much as it lies deep.
  const coming: Node[] = [node];
  for (let next = coming.pop(); next; next = coming.pop()) {
    if ('tagName' in next) yield next;
    if ('childNodes' in next) coming.push(...next.childNodes.toReversed());
  }
}

/** The value of an attribute; undefined when there is none. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((found) => found.name === name)?.value;
}

/** All text in a tree, as it stands. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Sets an attribute, or takes it away when there is no value. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  const others = element.attrs.filter((found) => found.name !== name);
  element.attrs = value === undefined ? others : [...others, { name, value }];
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/u).includes(name);
}

/** Puts other nodes where a node stands; with none, takes it away. */
export function replaceWith(node: ChildNode, ...others: ChildNode[]): void {
  const parent = node.parentNode;
  if (!parent) return;
  parent.childNodes.splice(parent.childNodes.indexOf(node), 1, ...others);
  for (const other of others) other.parentNode = parent;
}

/** A new element that holds a text. */
export function elementWith(like: Element, tagName: string, className: string, text: string): Element {
  const made: Element = {
    nodeName: tagName,
    tagName,
    attrs: [{ name: 'class', value: className }],
    namespaceURI: like.namespaceURI,
    childNodes: [],
    parentNode: null,
  };
  made.childNodes.push({ nodeName: '#text', value: text, parentNode: made });
  return made;
}

/** A new run of text. */
export function textNode(value: string): ChildNode {
  return { nodeName: '#text', value, parentNode: null };
}
