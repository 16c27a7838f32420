import { createHash } from 'node:crypto';

const known = new Map<string, { name: string; rule: string } | undefined>();

/**
 * A class that does what a `style` attribute did. The same declarations give the same class everywhere.
 * `:not(#_)` gives the rule the weight of an id, twice what any selector of the site has, since a style
 * attribute wins over all of them.
 * @param declarations the value of the attribute, such as `--depth: 0;`
 * @returns undefined when it declares nothing
 */
export function classForStyle(declarations: string): { name: string; rule: string } | undefined {
  if (!known.has(declarations)) {
    const body = declarations.trim().replace(/;+$/, '');
    const name = `s${createHash('sha256').update(body).digest('hex').slice(0, 6)}`;
    known.set(declarations, body ? { name, rule: `.${name}:not(#_){${body}}` } : undefined);
  }
  return known.get(declarations);
}
