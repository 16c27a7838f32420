/** What the pages and scripts of one kind of page mention, and a selector may therefore match. */
export class UsedNames {
  readonly tags = new Set<string>();
  readonly ids = new Set<string>();
  readonly attributes = new Set<string>();
  readonly values = new Set<string>();
  readonly #classLists = new Set<string>();
  readonly scripts = new Set<string>();

  /** Notes one attribute of an element. Long texts are not looked for by selectors, and left out. */
  addAttribute(name: string, value: string): void {
    this.attributes.add(name);
    if (name === 'class') this.#classLists.add(value);
    else if (name === 'id') this.ids.add(value);
    else if (value.length <= 40 && !addresses.has(name)) this.values.add(value);
  }

  /** Every class name. */
  get classes(): string[] {
    return [...new Set([...this.#classLists].flatMap((list) => list.split(/\s+/)).filter(Boolean))];
  }

  /** Adds all that another has noted. */
  merge(other: UsedNames): void {
    for (const key of ['tags', 'ids', 'attributes', 'values', 'scripts'] as const)
      for (const name of other[key]) this[key].add(name);
    for (const list of other.#classLists) this.#classLists.add(list);
  }
}

/** Attributes with a different value on each page, of which a selector can only ask whether it begins in some way. */
export const addresses = new Set(['href', 'src', 'srcset', 'd', 'content', 'props', 'data-translations']);
