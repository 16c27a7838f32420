import type { Attribute, Tag } from './scan.ts';

/** Elements without content, which HTML writes without a slash. */
const empty = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/** Whether a tag ends in a slash that HTML does not write. */
export const endsInVain = ({ name, nested, attributes }: Tag): boolean =>
  !nested && empty.has(name) && /\/\s*$/u.test(attributes);

/** Attributes whose mere presence says it all. */
const bare =
  /^(?:async|autofocus|autoplay|checked|controls|default|defer|disabled|download|hidden|inert|loop|multiple|muted|novalidate|open|playsinline|popover|readonly|required|reversed|selected|data-.+)$/u;

/** Whether an attribute says by its name all that it has to say, and has a value nevertheless. */
const saysTwice = ({ name, value, start, end }: Attribute): boolean =>
  value === '' && end - start > name.length && bare.test(name);

/** An attribute as HTML is written: in small letters, and without a value that says nothing. */
export function plainAttribute(tag: Tag, attribute: Attribute): string {
  const { name, start, end } = attribute;
  const written = tag.attributes.slice(start, end);
  if (tag.nested || tag.name === 'svg') return written;
  return saysTwice(attribute) ? name : name + written.slice(name.length);
}

/**
 * Astro's mark of an island, which nothing reads. It is made from the name of the folder in which the site lies, and the
 * same site has the same bytes wherever it is built.
 */
const isUnread = (tag: Tag, { name }: Attribute): boolean => tag.name === 'astro-island' && name === 'uid';

/**
 * A start tag as HTML is written. Astro closes `<meta />` and React says `checked=""` and `dateTime`, which browsers
 * read in the same way, and which costs bytes. What stands in an `<svg>` has another spelling, and is left alone.
 * @returns undefined when it is written like that already
 */
export function plainTag(tag: Tag, attributes: readonly Attribute[]): string | undefined {
  if (tag.nested || tag.name === 'svg') return undefined;
  const isPlain = attributes.every(
    (one) => tag.attributes.startsWith(one.name, one.start) && !saysTwice(one) && !isUnread(tag, one),
  );
  if (isPlain && !endsInVain(tag)) return undefined;
  const read = attributes.filter((one) => !isUnread(tag, one));
  return `<${[tag.name, ...read.map((one) => plainAttribute(tag, one))].join(' ')}>`;
}
