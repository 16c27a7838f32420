import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A control as a person finds it in a piece of HTML. */
export interface Control {
  readonly role: string;
  readonly name: string;
  /** The name of the group in which it stands; empty when it stands in none. */
  readonly within: string;
  /** The target by which the player finds it; undefined for a control that no step can name. */
  readonly target: string | undefined;
}

type Element = Tree.Element;

const isElement = (node: Tree.Node): node is Element => 'tagName' in node;

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function elementsIn(node: Tree.Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => [...(isElement(child) ? [child] : []), ...elementsIn(child)]);
}

function textIn(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (isElement(node) && attribute(node, 'aria-hidden') === 'true') return '';
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

function ancestors(element: Element): Element[] {
  const parent = element.parentNode;
  return parent && isElement(parent) ? [parent, ...ancestors(parent)] : [];
}

const roles: Readonly<Record<string, string>> = { button: 'button', textarea: 'textbox', select: 'combobox' };

function roleOf(element: Element): string | undefined {
  const given = attribute(element, 'role');
  if (given) return given;
  if (element.tagName === 'a') return attribute(element, 'href') === undefined ? undefined : 'link';
  if (element.tagName !== 'input') return roles[element.tagName];
  const type = attribute(element, 'type') ?? 'text';
  return type === 'radio' || type === 'checkbox' ? type : 'textbox';
}

/**
 * The controls in a piece of HTML with their accessible names, by the part of the rules (accname 1.2) that our
 * views use: `aria-labelledby`, `aria-label`, `<label>` by id and around, text; `<legend>` for groups.
 */
export function controlsIn(html: string): Control[] {
  const all = elementsIn(parseFragment(html));
  const byId = (id: string | undefined) => all.find((one) => attribute(one, 'id') === id);
  const nameOf = (element: Element): string => {
    const labelled = byId(attribute(element, 'aria-labelledby') ?? '');
    const label =
      all.find(
        (one) =>
          one.tagName === 'label' &&
          attribute(one, 'for') === attribute(element, 'id') &&
          attribute(one, 'for'),
      ) ?? ancestors(element).find(({ tagName }) => tagName === 'label');
    const text = labelled ? textIn(labelled) : (attribute(element, 'aria-label') ?? textIn(label ?? element));
    return text.trim();
  };
  return all.flatMap((element) => {
    const role = roleOf(element);
    if (role === undefined || ['dialog', 'group', 'menu', 'tablist', 'tabpanel'].includes(role)) return [];
    const group = ancestors(element).find(({ tagName }) => tagName === 'fieldset');
    const legend = group && elementsIn(group).find(({ tagName }) => tagName === 'legend');
    return [
      {
        role,
        name: nameOf(element),
        within: legend ? textIn(legend).trim() : '',
        target: attribute(element, 'data-target'),
      },
    ];
  });
}
