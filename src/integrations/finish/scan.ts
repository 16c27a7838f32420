/** A start tag as it stands in the HTML. */
export interface Tag {
  /** In lower case. */
  name: string;
  /** Where `<` stands, and the first character after `>`. */
  start: number;
  end: number;
  /** What stands between the name and `>`. */
  attributes: string;
  /** Of an element whose content is text to the parser: where that ends, and where its end tag does. */
  text?: { end: number; closed: number };
  /** Whether it stands in a `<template>`, a `<noscript>`, an `<svg>` or `<math>`. */
  nested: boolean;
}

/** Elements whose content the HTML parser does not read as tags (HTML, "raw text" and "escapable raw text"). */
const textual = new Set(['script', 'style', 'title', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp']);
const nesting = new Set(['template', 'noscript', 'svg', 'math']);

const quoted = `"[^"]*"|'[^']*'`;
const token = new RegExp(
  `<!--[\\s\\S]*?(?:-->|$)|</(${[...nesting].join('|')})(?![^\\s/>])[^>]*>|<([a-z][^\\s/>]*)([^"'>]*(?:(?:${quoted})[^"'>]*)*)>`,
  'gi',
);

/** Every start tag of an HTML document, in order; nothing that looks like one in a comment, script, style or text. */
export function* tagsOf(html: string): Generator<Tag> {
  let depth = 0;
  token.lastIndex = 0;
  let from = 0;
  for (;;) {
    token.lastIndex = from;
    const match = token.exec(html);
    if (!match) return;
    from = token.lastIndex;
    const [, closing, opening, attributes = ''] = match;
    if (closing && nesting.has(closing.toLowerCase())) depth = Math.max(0, depth - 1);
    if (!opening) continue;
    const name = opening.toLowerCase();
    const tag: Tag = { name, start: match.index, end: from, attributes, nested: depth > 0 };
    if (textual.has(name)) {
      const end = new RegExp(`</${name}(?=[\\s/>])[^>]*>`, 'gi');
      end.lastIndex = from;
      const close = end.exec(html);
      tag.text = close
        ? { end: close.index, closed: end.lastIndex }
        : { end: html.length, closed: html.length };
      from = tag.text.closed;
    } else if (nesting.has(name) && !attributes.endsWith('/')) depth += 1;
    yield tag;
  }
}

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Name (in lower case), value as written, and the place of each attribute within {@link Tag.attributes}. */
export interface Attribute {
  name: string;
  value: string;
  start: number;
  end: number;
}

/** The attributes of a tag, in order. Values keep their character references. */
export function attributesOf(tag: Pick<Tag, 'attributes'>): Attribute[] {
  const found: Attribute[] = [];
  if (tag.attributes === '') return found;
  for (const match of tag.attributes.matchAll(attribute))
    found.push({
      name: (match[1] ?? '').toLowerCase(),
      value: match[2] ?? match[3] ?? match[4] ?? '',
      start: match.index,
      end: match.index + match[0].length,
    });
  return found;
}

const references: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#34': '"',
};

/** The value that a parser reads from an attribute, for the character references that Astro and React write. */
export function decoded(value: string): string {
  return value.replace(
    /&(amp|lt|gt|quot|apos|#39|#34);/g,
    (whole, name: string) => references[name] ?? whole,
  );
}
